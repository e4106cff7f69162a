'use client'

import { canDismiss, type StepName } from '@farewell/hooks'
import { forwardRef, useEffect, useRef, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { DeleteAccountSession } from '../DeleteAccountSession.tsx'
import { containedEvents } from '../dialog/containedEvents.ts'
import { Status } from '../dialog/Status.tsx'
import { useKeptFocus } from '../dialog/useKeptFocus.ts'
import { usePart, type Part, type PartProps } from '../parts/usePart.ts'

export interface PanelState {
  step: StepName
}

export interface PanelProps extends PartProps<'div', PanelState> {
  /**
   * Called when the delete request goes out, and when it has come back: a dialog of the host's own
   * around the panel must stay open in between. A panel that is taken away meanwhile lets go of it:
   * the deletion goes on without.
   */
  onBusyChange?: ((busy: boolean) => void) | undefined
}

/**
 * The flow without a dialog: a labelled group in the page, or in a dialog of the host's own. Renders
 * nothing while it is closed.
 */
export const Panel: Part<PanelProps, HTMLDivElement> = forwardRef<HTMLDivElement, PanelProps>(
  function Panel(props, ref): ReactNode {
    return (
      <DeleteAccountSession>
        <OpenPanel {...props} ref={ref} />
      </DeleteAccountSession>
    )
  },
)

const OpenPanel = forwardRef<HTMLDivElement, PanelProps>(function OpenPanel(
  { children, onBusyChange, ...props },
  ref,
): ReactNode {
  const context = useDeleteAccountContext()
  const { state, titleId, descriptionId, translator, returnFocus, noteUse } = context
  const busy = !canDismiss(state)
  const latest = useRef(onBusyChange)
  useEffect(() => {
    latest.current = onBusyChange
  })
  useEffect(() => {
    if (!busy) return undefined
    latest.current?.(true)
    return () => latest.current?.(false)
  }, [busy])

  const innerRef = useRef<HTMLElement>(null)
  useKeptFocus(innerRef)
  useEffect(() => {
    const panel = innerRef.current
    return () => {
      // StrictMode runs this too, with the panel still in place.
      if (!panel?.isConnected && document.activeElement === document.body) returnFocus()
    }
  }, [returnFocus])

  return usePart<'div', PanelState>('div', props, {
    ref,
    innerRef,
    className: 'farewell-panel',
    state: { step: state.step },
    own: {
      role: 'group',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      lang: translator.lang,
      dir: translator.dir,
      ...containedEvents,
      // Safari does not focus a button that is pressed.
      onClickCapture: noteUse,
      onFocusCapture: noteUse,
      children: (
        <>
          {children}
          <Status />
        </>
      ),
    },
  })
})
