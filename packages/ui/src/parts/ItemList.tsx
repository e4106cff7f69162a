'use client'

import type { Blocker } from '@farewell/hooks'
import { forwardRef, type MouseEvent, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { itemWords, labelWords } from '../words/itemWords.ts'
import { usePart, type Part, type PartProps } from './usePart.ts'

export interface ItemListState {
  kind: 'consequences' | 'blockers'
}

export interface ItemListProps extends PartProps<'section', ItemListState>, ItemListState {
  heading: string
  items: readonly Blocker[]
  /** In place of a list, where there is none to show. */
  sentence?: string | undefined
}

/** Consequences or blockers: what it is, how many, a word more, and the place to settle it. */
export const ItemList: Part<ItemListProps, HTMLElement> = forwardRef<HTMLElement, ItemListProps>(
  function ItemList({ heading, kind, items, sentence, ...props }, ref): ReactElement {
    const { translator, requestOpen } = useDeleteAccountContext()
    const { words } = translator
    const leave = (event: MouseEvent): void => {
      const newTab = event.metaKey || event.ctrlKey || event.shiftKey
      // In a single-page app the place to settle it lies behind the dialog.
      if (!newTab) requestOpen(false, 'blocker-link')
    }
    const list = sentence ? (
      <p className="farewell-text">{sentence}</p>
    ) : (
      <>
        <h3 className="farewell-list-title">{heading}</h3>
        <ul className="farewell-items">
          {items.map((item, place) => (
            // Items may be equal, and hold nothing of their own.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place} className="farewell-item">
              <span className="farewell-item-text">
                {itemWords(translator, item)}
                {item.detail ? <span className="farewell-item-detail">{item.detail}</span> : null}
              </span>
              {item.href ? (
                <a href={item.href} className="farewell-link" onClick={leave}>
                  {item.hrefLabel ?? words.blockersLink}
                  <span className="farewell-visually-hidden"> {labelWords(translator, item)}</span>
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      </>
    )
    return usePart<'section', ItemListState>('section', props, {
      ref,
      className: 'farewell-list',
      state: { kind },
      own: { children: list },
    })
  },
)
