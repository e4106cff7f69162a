import { DeleteAccountDialog } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { muteReports } from '../journey/muteReports.ts'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({
  title: 'Dialog/Content of the host',
  component: DeleteAccountDialog,
  play: async (context) => {
    await personIn(context).opensReview()
  },
})

/** Texts will do. */
export const Consequences = meta.story({
  args: { consequences: ['12 notebooks', 'Your public profile', '3 shared links'] },
})

/** With counts, in the plural forms of the language, and details. */
export const ConsequencesWithCounts = meta.story({
  args: {
    consequences: [
      { count: 1, label: { one: 'notebook', other: 'notebooks' }, detail: 'Also those you shared' },
      { count: 1240, label: { one: 'photo', other: 'photos' } },
      { label: 'Your public profile', detail: 'paper.example/ada' },
    ],
  },
})

/** Read when the dialog opens. */
export const ConsequencesFromServer = meta.story({
  args: { consequences: () => Promise.resolve(['12 notebooks', 'Your public profile']) },
})

/** Those that cannot be read do not stop anybody: a general sentence stands in their place. */
export const ConsequencesUnreadable = meta.story({
  args: { consequences: () => Promise.reject(new Error('The counts cannot be read.')) },
  beforeEach: muteReports,
})

/** Each with the place to settle it. They are read again before the proof. */
export const Blockers = meta.story({
  globals: { account: 'gus' },
  args: {
    consequences: ['12 notebooks'],
    blockers: [
      { label: 'You own the organisation “Okoro Press”', href: '#org', hrefLabel: 'Hand it over' },
      { label: 'An invoice is open', detail: 'EUR 24.00, due on 1 December', href: '#invoice' },
    ],
  },
})

/** What is kept, for how long, and why. */
export const Retention = meta.story({
  args: { retention: <p>Invoices are kept for ten years, as the law demands.</p> },
})

/** A way to take one's data along first. */
export const ExportData = meta.story({
  args: { exportData: <a href="#export">Download your notebooks</a> },
})

/** Other ways, never instead of the deletion. */
export const Alternatives = meta.story({
  args: { alternatives: <a href="#pause">Pause the account for a while</a> },
})

/** A question that nobody has to answer. */
export const Reason = meta.story({
  args: {
    reason: (
      <select aria-label="Reason" defaultValue="">
        <option value="">I would rather not say</option>
        <option>I have another account</option>
        <option>It costs too much</option>
      </select>
    ),
  },
})

/** Where there is no way to verify: what to do instead. */
export const Fallback = meta.story({
  globals: { account: 'eli' },
  args: { fallback: <a href="#support">Ask support to delete it</a> },
  play: async (context) => {
    const person = personIn(context)
    await person.opens()
    await person.isAt('unavailable')
  },
})

/** Where the login is gone: the way back. */
export const SignIn = meta.story({
  globals: { fault: 'login expired' },
  args: { signIn: <a href="#sign-in">Sign in again</a> },
  play: async (context) => {
    const person = personIn(context)
    await person.opens()
    await person.isAt('unavailable')
  },
})

/** What happens next, on the last screen. */
export const WhatsNext = meta.story({
  args: { whatsNext: <p>Your subscription ends today.</p> },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
  },
})

/** Everything at once: the actions stay in sight. */
export const Everything = meta.story({
  args: {
    consequences: [
      { count: 12, label: { one: 'notebook', other: 'notebooks' } },
      { label: 'Your public profile' },
    ],
    retention: <p>Invoices are kept for ten years, as the law demands.</p>,
    exportData: <a href="#export">Download your notebooks</a>,
    alternatives: <a href="#pause">Pause the account for a while</a>,
    acknowledgement: 'checkbox',
  },
})

/** Most of the address is hidden, for a screen that others can see. */
export const MaskedIdentifiers = meta.story({
  args: { maskIdentifiers: true },
})

/** Words of your own, in place of the language's. */
export const OwnWords = meta.story({
  args: {
    strings: { reviewTitle: 'Leave Paper Lantern?', keepAccount: 'Stay', trigger: 'Leave…' },
  },
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Leave…')
    await person.isAt('review')
  },
})
