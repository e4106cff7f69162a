import { DeleteAccountDialog } from '@farewell/ui'
import { useState } from 'react'
import preview from '../../.storybook/preview.tsx'
import { muteReports } from '../journey/muteReports.ts'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({
  title: 'States/Before the proof',
  component: DeleteAccountDialog,
  tags: ['dark'],
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** Blockers of which there are none the first time, and no answer the second. */
function freeAtFirst() {
  let times = 0
  const read = (): Promise<string[]> => {
    times += 1
    return times === 1 ? Promise.resolve([]) : new Promise(() => {})
  }
  return read
}

/** Only the trigger. Nothing is asked of the server before somebody presses it. */
export const Closed = meta.story({
  play: async (context) => {
    await personIn(context).finds((words) => words.trigger)
  },
})

/** The account is being read. Leaving is possible at any time. */
export const Loading = meta.story({
  globals: { fault: 'login never ready' },
  play: async (context) => {
    const person = personIn(context)
    await person.opens()
    await person.isAt('loading')
    await person.finds((words) => words.keepAccount)
  },
})

/** Which account, what goes with it. The focus is on the safe button. */
export const Review = meta.story({
  play: async (context) => {
    const person = personIn(context)
    await person.opensReview()
    await person.finds((words) => words.continue)
  },
})

/** Something has to be settled first: *Check again* reads the blockers anew. */
export const ReviewBlocked = meta.story({
  args: { blockers: [{ label: 'You own the team “Paper Lantern”', href: '#team' }] },
  play: async (context) => {
    const person = personIn(context)
    await person.opensReview()
    await person.finds((words) => words.checkAgain)
  },
})

/** The blockers are being read again, by a press on *Continue*. */
export const ReviewChecking = meta.story({
  render: function WithSlowBlockers(args) {
    const [read] = useState(() => freeAtFirst())
    return <DeleteAccountDialog {...args} blockers={read} />
  },
  play: async (context) => {
    const person = personIn(context)
    await person.opensReview()
    await person.presses((words) => words.continue)
    await person.finds((words) => words.checking)
  },
})

/** The host could not say whether anything stands in the way, so the flow stops. */
export const ReviewUnchecked = meta.story({
  args: { blockers: () => Promise.reject(new Error('The list of teams cannot be read.')) },
  beforeEach: muteReports,
  play: async (context) => {
    const person = personIn(context)
    await person.opensReview()
    await person.reads((words) => words.blockersFailed)
  },
})

/** The login has expired. `signIn` is the place for a way back. */
export const SignedOut = meta.story({
  globals: { fault: 'login expired' },
  args: { signIn: <a href="#sign-in">Sign in</a> },
  play: async (context) => {
    const person = personIn(context)
    await person.opens()
    await person.isAt('unavailable')
    await person.reads((words) => words.unavailableTitle['signed-out'])
  },
})

/** Neither phone nor e-mail nor password. `fallback` is the place for a way out. */
export const NoMethod = meta.story({
  globals: { account: 'eli' },
  args: { fallback: <a href="#support">Ask support</a> },
  play: async (context) => {
    const person = personIn(context)
    await person.opens()
    await person.isAt('unavailable')
    await person.reads((words) => words.unavailableDescription['no-method'])
  },
})

/** There is a phone and an e-mail address, but the login may not see them: a scope is missing. */
export const IdentifierHidden = meta.story({
  globals: { account: 'fay' },
  play: async (context) => {
    const person = personIn(context)
    await person.opens()
    await person.isAt('unavailable')
    await person.reads((words) => words.unavailableDescription['identifier-hidden'])
  },
})

/** Somebody else has signed in, in another tab, while the dialog was open. */
export const AccountChanged = meta.story({
  globals: { fault: 'account_changed' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('unavailable')
    await person.reads((words) => words.unavailableTitle['account-changed'])
  },
})

/** The app does not offer the deletion to this person. */
export const Disabled = meta.story({
  args: { disabled: true },
  play: async (context) => {
    const person = personIn(context)
    await person.opens()
    await person.isAt('unavailable')
    await person.reads((words) => words.unavailableTitle.disabled)
  },
})

/** The account could not be read: *Try again* reads it anew. */
export const Failed = meta.story({
  globals: { fault: 'account unreadable' },
  play: async (context) => {
    const person = personIn(context)
    await person.opens()
    await person.isAt('unavailable')
    await person.finds((words) => words.tryAgain)
  },
})

/** The login ended in mid-deletion: whether the account is gone, nobody knows, and it says so. */
export const OutcomeUnknown = meta.story({
  globals: { fault: 'login expired at deletion' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('unavailable')
    await person.reads((words) => words.outcomeUnknown)
  },
})
