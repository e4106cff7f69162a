import { DeleteAccount } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { PartAlone } from './PartAlone.tsx'
import { reachReview } from './reach.ts'

const meta = preview.meta({ title: 'Parts/In the review', component: PartAlone })

/** Which account: picture or initial, name, and what tells it from others. */
export const Account = meta.story({
  args: { step: 'Review', children: <DeleteAccount.Account /> },
  play: reachReview,
})

/** What goes with the account. A general sentence where the host names nothing. */
export const Consequences = meta.story({
  args: {
    step: 'Review',
    consequences: ['12 notebooks', 'Your public profile'],
    children: <DeleteAccount.Consequences />,
  },
  play: reachReview,
})

/** What must be settled first, with the places to do so. */
export const Blockers = meta.story({
  args: {
    step: 'Review',
    blockers: [{ label: 'You own a team', href: '#team' }],
    children: <DeleteAccount.Blockers />,
  },
  play: reachReview,
})

/** A place for content of the host, with its heading. */
export const Slot = meta.story({
  args: {
    step: 'Review',
    retention: 'Invoices are kept for ten years.',
    children: <DeleteAccount.Slot name="retention" />,
  },
  play: reachReview,
})

/** What is to be ticked or typed before the proof. */
export const Acknowledgement = meta.story({
  args: { step: 'Review', acknowledgement: 'phrase', children: <DeleteAccount.Acknowledgement /> },
  play: reachReview,
})

/** The box or the input alone, in an acknowledgement with words of your own. */
export const AcknowledgementInput = meta.story({
  args: {
    step: 'Review',
    acknowledgement: 'checkbox',
    children: (
      <DeleteAccount.Acknowledgement>
        <DeleteAccount.Label>I know that my notebooks go too.</DeleteAccount.Label>
        <DeleteAccount.AcknowledgementInput />
        <DeleteAccount.FieldMessage />
      </DeleteAccount.Acknowledgement>
    ),
  },
  play: reachReview,
})

/** The safe button. In the review it has the focus. */
export const KeepAccount = meta.story({
  args: { step: 'Review', children: <DeleteAccount.KeepAccount /> },
  play: reachReview,
})

/** To the proof; *Check again* while something stands in the way. */
export const Continue = meta.story({
  args: { step: 'Review', children: <DeleteAccount.Continue /> },
  play: reachReview,
})
