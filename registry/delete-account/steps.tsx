'use client'

import {
  AlertDialogCancel,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import type {
  Blocker,
  Dictionary,
  GenAuthError,
  StepOf,
  UseDeleteAccountFlowResult,
} from '@farewell/ui'
import { useEffect, useRef, type ReactNode } from 'react'
import { descriptionOf, itemText, statusOf, titleOf } from './texts'
import { Verify } from './verify'

export interface StepViewProps {
  flow: UseDeleteAccountFlowResult
  locale: Dictionary
}

/** The step that the flow is in: its title, its content and what can be pressed. */
export function StepView({ flow, locale }: StepViewProps) {
  const { state } = flow
  const titleRef = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What had the focus is gone with its step. The verification has a better place for it.
    if (state.step !== 'verify') titleRef.current?.focus()
  }, [state.step])
  return (
    <>
      <AlertDialogHeader>
        <AlertDialogTitle ref={titleRef} tabIndex={-1} className="outline-none">
          {titleOf(locale.words, state)}
        </AlertDialogTitle>
        <AlertDialogDescription>{descriptionOf(locale.words, state)}</AlertDialogDescription>
      </AlertDialogHeader>
      <Content flow={flow} locale={locale} />
      <p role="status" className="sr-only">
        {statusOf(locale.words, state)}
      </p>
    </>
  )
}

function Content({ flow, locale }: StepViewProps): ReactNode {
  const { state } = flow
  const { words } = locale
  switch (state.step) {
    case 'closed':
    case 'deleting':
      return null
    case 'loading':
      return (
        <AlertDialogFooter>
          <AlertDialogCancel>{words.keepAccount}</AlertDialogCancel>
        </AlertDialogFooter>
      )
    case 'unavailable':
      return (
        <>
          {state.outcomeUnknown ? <p className="text-sm">{words.outcomeUnknown}</p> : null}
          {state.nothingDeleted ? <p className="text-sm">{words.nothingDeleted}</p> : null}
          <Details locale={locale} error={state.error} />
          <AlertDialogFooter>
            <AlertDialogCancel>{words.close}</AlertDialogCancel>
            {state.reason === 'failed' ? (
              <Button onClick={flow.retry}>{words.tryAgain}</Button>
            ) : null}
          </AlertDialogFooter>
        </>
      )
    case 'review':
      return <Review flow={flow} locale={locale} state={state} />
    case 'verify':
      return <Verify flow={flow} locale={locale} state={state} />
    case 'unconfirmed':
      return (
        <>
          <p className="text-sm">{words.unconfirmedAdvice}</p>
          <Details locale={locale} error={state.error} />
          <AlertDialogFooter>
            <AlertDialogCancel>{words.close}</AlertDialogCancel>
            <Button aria-disabled={state.phase === 'probing'} onClick={flow.checkAgain}>
              {words.checkAgain}
            </Button>
          </AlertDialogFooter>
        </>
      )
    case 'deleted':
      return (
        <>
          <p className="text-sm">{words.deletedNext}</p>
          <AlertDialogFooter>
            <Button onClick={flow.close}>{words.done}</Button>
          </AlertDialogFooter>
        </>
      )
  }
}

function Review({ flow, locale, state }: StepViewProps & { state: StepOf<'review'> }) {
  const { words } = locale
  const { account, blockers, consequences } = state
  const checking = blockers.status === 'loading'
  const blocking = blockers.status === 'ready' ? blockers.value : []
  const blocked = blockers.status === 'failed' || blocking.length > 0
  return (
    <>
      <div role="group" aria-label={words.accountLabel} className="rounded-md border p-3 text-sm">
        <strong className="block break-words">{account.displayName}</strong>
        <span className="text-muted-foreground break-words">{account.identifier}</span>
      </div>
      {blockers.status === 'failed' ? <p className="text-sm">{words.blockersFailed}</p> : null}
      <Items heading={words.blockersTitle} items={blocking} locale={locale} />
      {consequences.status === 'ready' && consequences.value.length > 0 ? (
        <Items heading={words.consequencesTitle} items={consequences.value} locale={locale} />
      ) : (
        <p className="text-sm">{words.consequencesGeneral}</p>
      )}
      <AlertDialogFooter>
        <AlertDialogCancel>{words.keepAccount}</AlertDialogCancel>
        <Button
          aria-disabled={checking}
          onClick={() => (blocked ? flow.checkAgain() : void flow.continue())}
        >
          {checking ? words.checking : blocked ? words.checkAgain : words.continue}
        </Button>
      </AlertDialogFooter>
    </>
  )
}

interface ItemsProps {
  heading: string
  items: readonly Blocker[]
  locale: Dictionary
}

function Items({ heading, items, locale }: ItemsProps) {
  if (items.length === 0) return null
  return (
    <section className="text-sm">
      <h3 className="font-medium">{heading}</h3>
      <ul className="list-disc ps-5">
        {items.map((item) => (
          <li key={itemText(locale, item)}>
            {itemText(locale, item)} {item.detail}{' '}
            {item.href ? (
              <a href={item.href} className="underline">
                {item.hrefLabel ?? locale.words.blockersLink}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The server's own words and the id of the request, for support. */
export function Details({
  error,
  locale,
}: {
  error: GenAuthError | undefined
  locale: Dictionary
}) {
  if (!error?.serverMessage && !error?.requestId) return null
  return (
    <details className="text-muted-foreground text-sm">
      <summary>{locale.words.details}</summary>
      <p dir="auto">{error.serverMessage}</p>
      <p>{error.requestId ? `${locale.words.requestId}: ${error.requestId}` : null}</p>
    </details>
  )
}
