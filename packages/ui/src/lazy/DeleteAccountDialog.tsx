'use client'

import { useFarewell } from '@farewell/hooks'
import { useCallback, useRef, useState, type ComponentType, type ReactNode } from 'react'
import type { DeleteAccountDialogProps } from '../DeleteAccountDialog.tsx'
import { OpenOnMount } from '../OpenOnMount.ts'
import { useTriggerElement } from '../trigger/useTriggerElement.tsx'
import type { Dictionary, PartialWords } from '../words/Dictionary.ts'
import type { LazyGenAuthClient } from './createGenAuthClient.ts'
import type { LoadedDialogProps } from './LoadedDialog.tsx'
import { loadDialog } from './loadDialog.ts'

export interface LazyDeleteAccountDialogProps extends Omit<DeleteAccountDialogProps, 'client'> {
  /** From `createGenAuthClient` of `@farewell/ui/lazy`, or one that is there already. */
  client?: DeleteAccountDialogProps['client'] | LazyGenAuthClient
}

/** Until a dictionary is given: loading the English one for two sentences would be no gain. */
const ENGLISH = {
  trigger: 'Delete account…',
  loadFailed: 'This could not be loaded. Check your connection and try again.',
}

/**
 * `DeleteAccountDialog`, whose code is loaded when somebody means to open it: on hover, on focus, or
 * with the press. Until then it is its trigger. Everything else is as in `DeleteAccountDialog`.
 *
 * Where its code cannot be loaded, the trigger says so, and the next press tries again. On unmount
 * while it loads, nothing opens.
 */
export function DeleteAccountDialog(props: LazyDeleteAccountDialogProps): ReactNode {
  const { trigger, ...rest } = props
  const [loaded, setLoaded] = useState<{ Dialog: ComponentType<LoadedDialogProps> }>()
  const [press, setPress] = useState<'none' | 'waits' | 'failed'>('none')
  const [shown, setShown] = useState(false)
  const pressedRef = useRef<HTMLElement>(null)
  const openRef = useRef<(trigger: HTMLElement) => void>(null)

  const wanted = (rest.open ?? false) || (rest.defaultOpen ?? false)
  const load = useCallback(async () => {
    try {
      setLoaded({ Dialog: await loadDialog() })
      setPress('none')
    } catch {
      // Hovering over a trigger while offline is nothing to complain about; a press is.
      setPress(pressedRef.current || wanted ? 'failed' : 'none')
      pressedRef.current = null
    }
  }, [wanted])

  const provided = useFarewell()
  const locale = rest.locale ?? (provided.locale as Dictionary | undefined)
  const strings = rest.strings ?? (provided.strings as PartialWords | undefined)
  const words = { ...ENGLISH, ...locale?.words, ...strings }
  const intent = loaded ? undefined : () => void load()
  const element = useTriggerElement(
    {
      ...(trigger === undefined ? { children: words.trigger } : { render: trigger }),
      onPointerEnter: intent,
      onFocus: intent,
      'aria-busy': press === 'waits' || undefined,
    },
    {
      ref: undefined,
      modal: true,
      open: shown,
      onPress(pressed) {
        if (openRef.current) return openRef.current(pressed)
        pressedRef.current = pressed
        setPress('waits')
        void load()
      },
    },
  )
  return (
    <>
      {trigger === null ? null : element}
      {press === 'failed' ? <span role="alert">{words.loadFailed}</span> : null}
      {wanted ? <OpenOnMount open={load} /> : null}
      {loaded ? (
        <loaded.Dialog {...rest} pressedRef={pressedRef} openRef={openRef} onShown={setShown} />
      ) : null}
    </>
  )
}
