import { DeleteAccount } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { PartAlone } from './PartAlone.tsx'
import { reachFirstStep, reachReview, reachTheEnd, reachVerify } from './reach.ts'

const meta = preview.meta({ title: 'Parts/Steps', component: PartAlone })

/** The account is being read. */
export const Loading = meta.story({
  globals: { fault: 'login never ready' },
  args: { step: 'Loading', children: <DeleteAccount.Text>One moment…</DeleteAccount.Text> },
  play: reachFirstStep,
})

/** It cannot be deleted here and now. */
export const Unavailable = meta.story({
  globals: { account: 'eli' },
  args: {
    step: 'Unavailable',
    children: <DeleteAccount.Text>Write to us instead.</DeleteAccount.Text>,
  },
  play: reachFirstStep,
})

/** Everything before the proof. */
export const Review = meta.story({
  args: {
    step: 'Review',
    children: <DeleteAccount.Text>Your own words before the proof.</DeleteAccount.Text>,
  },
  play: reachReview,
})

/** The proof and the deletion. */
export const Verify = meta.story({
  args: {
    step: 'Verify',
    children: <DeleteAccount.Text>Your own words about the proof.</DeleteAccount.Text>,
  },
  play: reachVerify,
})

/** The delete request is out. */
export const Deleting = meta.story({
  globals: { fault: 'slow deletion' },
  args: {
    step: 'Deleting',
    children: <DeleteAccount.Text>Do not close this page.</DeleteAccount.Text>,
  },
  play: reachTheEnd,
})

/** Nobody knows yet. */
export const Unconfirmed = meta.story({
  globals: { fault: 'answer lost, nothing known' },
  args: {
    step: 'Unconfirmed',
    children: <DeleteAccount.Text>We are not sure.</DeleteAccount.Text>,
  },
  play: reachTheEnd,
})

/** The account is gone. */
export const Deleted = meta.story({
  args: { step: 'Deleted', children: <DeleteAccount.Text>Goodbye.</DeleteAccount.Text> },
  play: reachTheEnd,
})
