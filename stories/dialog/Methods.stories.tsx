import { DeleteAccountDialog } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'

/** Farewell offers what the account has: a code to a bound phone or address, else the password. */
const meta = preview.meta({ title: 'Dialog/Methods', component: DeleteAccountDialog })

/** A code by text message. In China no country code is needed, elsewhere it goes along. */
export const PhonePasscode = meta.story({
  globals: { account: 'chen' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
  },
})

/** A code by e-mail. */
export const EmailPasscode = meta.story({
  globals: { account: 'bea' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
  },
})

/** The password counts only where neither phone nor e-mail is bound. It can be shown. */
export const Password = meta.story({
  globals: { account: 'dov' },
  play: async (context) => {
    const person = personIn(context)
    await person.opensVerification()
    await person.types((words) => words.passwordLabel, 'copper window drifts east')
    await person.presses((words) => words.deleteAccount)
    await person.isAt('deleted')
  },
})

/** Two methods: the person may change, and a code that was typed is kept. */
export const Several = meta.story({
  globals: { account: 'ada' },
  play: async (context) => {
    const person = personIn(context)
    await person.opensVerification()
    await person.presses((words) => words.otherMethod.EMAIL_PASSCODE)
    await person.presses((words) => words.sendCode)
    await person.finds((words) => words.otherMethod.PHONE_PASSCODE)
  },
})

/** `methods` chooses and orders: here e-mail alone, for somebody who has a phone as well. */
export const ChosenByTheHost = meta.story({
  globals: { account: 'ada' },
  args: { methods: (offered) => offered.filter(({ method }) => method === 'EMAIL_PASSCODE') },
  play: async (context) => {
    const person = personIn(context)
    await person.opensVerification()
    await person.finds((words) => words.sendCode)
    await person.reads((words) => words.codeWillBeSent.EMAIL_PASSCODE.split('{')[0] ?? '')
  },
})
