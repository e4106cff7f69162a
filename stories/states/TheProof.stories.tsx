import { DeleteAccountDialog } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { muteReports } from '../journey/muteReports.ts'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({
  title: 'States/The proof',
  component: DeleteAccountDialog,
  tags: ['dark'],
})

/** No code is sent by itself: the focus is on the button that does. */
export const Verify = meta.story({
  play: async (context) => {
    const person = personIn(context)
    await person.opensVerification()
    await person.finds((words) => words.sendCode)
  },
})

export const SendingCode = meta.story({
  globals: { fault: 'slow code' },
  play: async (context) => {
    const person = personIn(context)
    await person.opensVerification()
    await person.presses((words) => words.sendCode)
    await person.finds((words) => words.sendingCode)
  },
})

/** The code is in the inbox beside. Another can be sent after a minute. */
export const CodeSent = meta.story({
  play: async (context) => {
    await personIn(context).getsCode()
  },
})

/** Closing now stops the press: nothing is deleted. */
export const Verifying = meta.story({
  globals: { fault: 'slow verification' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('verify')
    await person.finds((words) => words.verifying)
  },
})

/** The button was pressed with nothing in the field: it is told, and the field has the focus. */
export const CodeMissing = meta.story({
  play: async (context) => {
    const person = personIn(context)
    await person.getsCode()
    await person.presses((words) => words.deleteAccount)
    await person.reads((words) => words.codeMissing)
  },
})

/** No message went out. Nothing else has happened, and the button is there again. */
export const FailedSending = meta.story({
  globals: { fault: 'message_not_sent' },
  play: async (context) => {
    const person = personIn(context)
    await person.opensVerification()
    await person.presses((words) => words.sendCode)
    await person.reads((words) => words.errors.message_not_sent)
  },
})

/** The code was refused. What was typed is still there, to be mended. */
export const FailedVerifying = meta.story({
  globals: { fault: 'passcode_rejected' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.errors.passcode_rejected)
  },
})

/** `beforeDelete` rejected: the host could not get ready, so no deletion was sent. */
export const FailedPreparing = meta.story({
  args: { beforeDelete: () => Promise.reject(new Error('The erasure could not be recorded.')) },
  beforeEach: muteReports,
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.preparingFailed)
  },
})

/** The server refused, and a look at the account showed that it is still there. */
export const FailedDeleting = meta.story({
  globals: { fault: 'deletion refused' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.deletionRefused)
  },
})

/** The answer was lost, and when the request could no longer succeed, the account was still there. */
export const FailedUnconfirmed = meta.story({
  globals: { fault: 'answer lost, account there' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.unconfirmedPresent)
    person.waits(120)
    await person.presses((words) => words.checkAgain)
    await person.reads((words) => words.seemsPresent)
  },
})
