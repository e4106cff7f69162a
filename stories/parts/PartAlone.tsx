import { DeleteAccount } from '@farewell/ui'
import type { ReactNode } from 'react'

export interface PartAloneProps extends Omit<DeleteAccount.RootProps, 'children' | 'modal'> {
  /** The step that the part belongs to; the other steps are as in the kit. */
  step: 'Loading' | 'Unavailable' | 'Review' | 'Verify' | 'Deleting' | 'Unconfirmed' | 'Deleted'
  /** The part, alone in its step. */
  children: ReactNode
}

const steps = ['Loading', 'Unavailable', 'Review', 'Verify', 'Deleting', 'Unconfirmed'] as const

/** A panel that is as in the kit up to one step, in which there is one part alone. */
export function PartAlone({ step, children, ...root }: PartAloneProps): ReactNode {
  return (
    <DeleteAccount.Root {...root} modal={false}>
      <DeleteAccount.Trigger className="stage-button" />
      <DeleteAccount.Panel>
        {[...steps, 'Deleted' as const].map((name) => {
          const Step = DeleteAccount[name]
          if (name !== step) return <Step key={name} />
          return (
            <Step key={name}>
              <DeleteAccount.Title className="farewell-visually-hidden" />
              <DeleteAccount.Body>{children}</DeleteAccount.Body>
            </Step>
          )
        })}
      </DeleteAccount.Panel>
    </DeleteAccount.Root>
  )
}
