'use client'

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { isComposing } from '../isComposing.ts'
import { listen } from '../listen.ts'

const TOLD_TO_NOBODY = [
  'beforeinput',
  'input',
  'change',
  'keydown',
  'keyup',
  'keypress',
  'paste',
  'copy',
  'cut',
  'dragstart',
  'drop',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const

export interface SecretFieldOptions {
  fieldRef: RefObject<HTMLInputElement | null>
  onEnter: () => void
  /** Rewrites what was typed or pasted. */
  normalize?: ((typed: string) => string) | undefined
}

/**
 * An input whose value nobody else sees: uncontrolled, since React mirrors a controlled password into
 * an attribute; its events stop at it, since a host's form would hear them; blanked when it leaves.
 * Enter is taken from the key, since there is no form, but not while composing or on repeat.
 */
export function useSecretField(options: SecretFieldOptions): void {
  const { fieldRef } = options
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  useLayoutEffect(() => {
    const field = fieldRef.current
    if (!field) return undefined
    const enter = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || isComposing(event)) return
      event.preventDefault()
      if (!event.repeat) latest.current.onEnter()
    }
    const rewrite = (): void => {
      const { normalize } = latest.current
      if (!normalize) return
      const { value, selectionStart } = field
      const normalized = normalize(value)
      if (normalized === value) return
      // Or the cursor would jump to the end in the middle of a correction.
      const cursor = normalize(value.slice(0, selectionStart ?? value.length)).length
      field.value = normalized
      field.setSelectionRange(cursor, cursor)
    }
    const end = listen(field, TOLD_TO_NOBODY, (event: KeyboardEvent) => {
      const { type, key, isComposing: composes } = event
      if (key !== 'Escape') event.stopPropagation()
      if (type === 'keydown') enter(event)
      if (type === 'compositionend' || (type === 'input' && !composes)) rewrite()
    })
    return () => {
      end()
      field.value = ''
    }
  }, [fieldRef])
}
