import { DeleteAccount } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { PartAlone } from './PartAlone.tsx'
import { reachReview } from './reach.ts'

const meta = preview.meta({ title: 'Parts/In every step', component: PartAlone })

/** What scrolls: everything but the actions. */
export const Body = meta.story({
  args: { step: 'Review', children: <DeleteAccount.Text>Inside the body.</DeleteAccount.Text> },
  play: reachReview,
})

/** The title of the step, which names the dialog. */
export const Title = meta.story({
  args: { step: 'Review', children: <DeleteAccount.Title /> },
  play: reachReview,
})

/** The one sentence that describes the dialog. */
export const Description = meta.story({
  args: { step: 'Review', children: <DeleteAccount.Description /> },
  play: reachReview,
})

/** A sentence of its own. */
export const Text = meta.story({
  args: {
    step: 'Review',
    children: <DeleteAccount.Text>Your team keeps its notebooks.</DeleteAccount.Text>,
  },
  play: reachReview,
})

/** The buttons, at the foot, in sight while the body scrolls. */
export const Actions = meta.story({
  args: {
    step: 'Review',
    children: (
      <DeleteAccount.Actions>
        <DeleteAccount.KeepAccount />
        <DeleteAccount.Continue />
      </DeleteAccount.Actions>
    ),
  },
  play: reachReview,
})

/** A button that never submits a form around it. */
export const Button = meta.story({
  args: {
    step: 'Review',
    children: <DeleteAccount.Button variant="danger">Anything</DeleteAccount.Button>,
  },
  play: reachReview,
})
