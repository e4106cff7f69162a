'use client'

import { Input } from '@/components/ui/input'
import { useEffect, useLayoutEffect, useRef, type ComponentProps, type RefObject } from 'react'

export interface SecretInputProps extends ComponentProps<typeof Input> {
  fieldRef: RefObject<HTMLInputElement | null>
  kind: 'code' | 'password'
  onEnter: () => void
}

const ATTRIBUTES = {
  code: { type: 'text', inputMode: 'numeric', autoComplete: 'one-time-code', dir: 'ltr' },
  password: { type: 'password', autoComplete: 'current-password' },
} as const

/** What tells others what is typed. */
const EVENTS = [
  'beforeinput',
  'input',
  'change',
  'keydown',
  'keyup',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
]

/** A code as it was meant: without the spaces and dashes that people and messages put into it. */
function withoutSeparators(typed: string): string {
  return Array.from(typed)
    .filter((one) => one.trim() !== '' && one !== '-')
    .join('')
}

/**
 * An input whose value nobody else sees. Keep it so: uncontrolled, since React mirrors a controlled
 * value into an attribute; without a name and without a form, since an Enter would put it into the
 * address; its events stop at it, since a form around would hear them; and blank when it leaves.
 */
export function SecretInput({ fieldRef, kind, onEnter, ...props }: SecretInputProps) {
  const latest = useRef(onEnter)
  useEffect(() => {
    latest.current = onEnter
  })
  useLayoutEffect(() => {
    const field = fieldRef.current
    if (!field) return undefined
    const listening = new AbortController()
    const onEvent = (event: Event) => {
      const key = event instanceof KeyboardEvent && event.type === 'keydown' ? event : undefined
      // Escape and Tab are the dialog's.
      if (key?.key === 'Escape' || key?.key === 'Tab') return
      event.stopPropagation()
      if (key?.key === 'Enter' && !key.isComposing) {
        event.preventDefault()
        if (!key.repeat) latest.current()
      }
      if (kind !== 'code' || event.type !== 'input') return
      const code = withoutSeparators(field.value)
      if (code !== field.value) field.value = code
    }
    for (const type of EVENTS) field.addEventListener(type, onEvent, { signal: listening.signal })
    return () => {
      listening.abort()
      field.value = ''
    }
  }, [fieldRef, kind])
  return <Input {...ATTRIBUTES[kind]} {...props} ref={fieldRef} />
}
