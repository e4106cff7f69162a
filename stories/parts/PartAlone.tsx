import { DeleteAccount } from '@farewell/ui'
import type { ReactNode } from 'react'

const { Loading, Unavailable, Review, Verify, Deleting, Unconfirmed, Deleted } = DeleteAccount
const steps = { Loading, Unavailable, Review, Verify, Deleting, Unconfirmed, Deleted }

export interface PartAloneProps extends Omit<DeleteAccount.RootProps, 'children' | 'modal'> {
  /** The step that the part belongs to; the other steps are as in the kit. */
  step: keyof typeof steps
  /** The part, alone in its step. */
  children: ReactNode
}

/** A panel that is as in the kit up to one step, in which there is one part alone. */
export function PartAlone({ step, children, ...root }: PartAloneProps): ReactNode {
  return (
    <DeleteAccount.Root {...root} modal={false}>
      <DeleteAccount.Trigger className="stage-button" />
      <DeleteAccount.Panel>
        {Object.entries(steps).map(([name, Step]) => {
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
