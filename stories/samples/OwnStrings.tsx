import { DeleteAccountDialog, type PartialWords } from '@farewell/ui'
import { client } from './client.ts'

/** Some words of your own; those that you leave out stay. Texts within a group too. */
const strings: PartialWords = {
  deletedDescription: 'Deckle no longer knows you. Thank you for writing with us.',
  unavailableDescription: { 'no-method': 'Write to help@example.com, and we delete it for you.' },
  acknowledgement: { phrase: 'burn my notebooks' },
}

export function OwnStrings() {
  return <DeleteAccountDialog client={client} strings={strings} acknowledgement="phrase" />
}
