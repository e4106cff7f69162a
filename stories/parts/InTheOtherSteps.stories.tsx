import { DeleteAccount } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { PartAlone } from './PartAlone.tsx'
import { reachFirstStep, reachTheEnd } from './reach.ts'

const meta = preview.meta({ title: 'Parts/In the other steps', component: PartAlone })

/** The words of the server and the request id, for support. */
export const FailureDetails = meta.story({
  globals: { fault: 'user_disabled' },
  args: { step: 'Unavailable', children: <DeleteAccount.FailureDetails open /> },
  play: reachFirstStep,
})

/** Reads the account again, where reading it has failed. */
export const TryAgain = meta.story({
  globals: { fault: 'account unreadable' },
  args: { step: 'Unavailable', children: <DeleteAccount.TryAgain /> },
  play: reachFirstStep,
})

/** Leaves a screen on which nothing can be kept or deleted. */
export const Close = meta.story({
  globals: { account: 'eli' },
  args: { step: 'Unavailable', children: <DeleteAccount.Close /> },
  play: reachFirstStep,
})

/** Asks the server again what became of the account. */
export const CheckAgain = meta.story({
  globals: { fault: 'answer lost, nothing known' },
  args: { step: 'Unconfirmed', children: <DeleteAccount.CheckAgain /> },
  play: reachTheEnd,
})

/** Leaves the last screen: caches are cleared, then `onDone` is called. */
export const Done = meta.story({
  args: { step: 'Deleted', children: <DeleteAccount.Done /> },
  play: reachTheEnd,
})
