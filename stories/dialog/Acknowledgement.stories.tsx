import { DeleteAccountDialog } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({
  title: 'Dialog/Acknowledgement',
  component: DeleteAccountDialog,
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** Nothing is asked for before the proof of identity: the default. The proof is the second step. */
export const None = meta.story({
  args: { acknowledgement: 'none' },
  play: async (context) => {
    await personIn(context).opensVerification()
  },
})

/** The button is never disabled: pressed without a tick, it says what is missing. */
export const Checkbox = meta.story({
  args: { acknowledgement: 'checkbox' },
  play: async (context) => {
    const person = personIn(context)
    await person.opensReview()
    await person.presses((words) => words.continue)
    await person.reads((words) => words.acknowledgement.checkboxMissing)
    await person.ticks((words) => words.acknowledgement.checkbox)
    await person.presses((words) => words.continue)
    await person.isAt('verify')
  },
})

/** Typed in one's own language, in capitals or not, with or without spaces. */
export const Phrase = meta.story({
  args: { acknowledgement: 'phrase' },
  play: async (context) => {
    const person = personIn(context)
    await person.opensReview()
    await person.types(/./, (words) => words.acknowledgement.phrase.toUpperCase())
    await person.presses((words) => words.continue)
    await person.isAt('verify')
  },
})

/** The account's own e-mail address, phone number or user name. */
export const Identifier = meta.story({
  globals: { account: 'bea' },
  args: { acknowledgement: 'identifier' },
  play: async (context) => {
    const person = personIn(context)
    await person.opensReview()
    await person.types(/./, 'bea@example.com')
    await person.presses((words) => words.continue)
    await person.isAt('verify')
  },
})

/** With `maskIdentifiers` the address is not shown in full, but it is to be typed in full. */
export const MaskedIdentifier = meta.story({
  globals: { account: 'bea' },
  args: { acknowledgement: 'identifier', maskIdentifiers: true },
  play: async (context) => {
    await personIn(context).opensReview()
  },
})
