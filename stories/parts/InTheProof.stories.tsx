import { DeleteAccount } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'
import { PartAlone } from './PartAlone.tsx'
import { reachVerify } from './reach.ts'

const meta = preview.meta({ title: 'Parts/In the proof', component: PartAlone })

/** Where the code goes, the button that sends it, and how long until another. */
export const SendCode = meta.story({
  args: { step: 'Verify', children: <DeleteAccount.SendCode /> },
  play: reachVerify,
})

/** The other ways to confirm. Nothing where there is none. */
export const MethodSwitch = meta.story({
  args: { step: 'Verify', children: <DeleteAccount.MethodSwitch /> },
  play: reachVerify,
})

/** Label, input and message of the code. */
export const CodeField = meta.story({
  args: { step: 'Verify', children: <DeleteAccount.CodeField /> },
  play: reachVerify,
})

/** The input alone: one real one, of any length, for any digits. */
export const CodeInput = meta.story({
  args: {
    step: 'Verify',
    children: (
      <DeleteAccount.CodeField>
        <DeleteAccount.Label>Code from the message</DeleteAccount.Label>
        <DeleteAccount.CodeInput />
      </DeleteAccount.CodeField>
    ),
  },
  play: reachVerify,
})

/** The visible label of a field. */
export const Label = meta.story({
  args: {
    step: 'Verify',
    children: (
      <DeleteAccount.CodeField>
        <DeleteAccount.Label>Six digits</DeleteAccount.Label>
        <DeleteAccount.CodeInput />
      </DeleteAccount.CodeField>
    ),
  },
  play: reachVerify,
})

/** What is wrong with the field, tied to it; here after a press without a code. */
export const FieldMessage = meta.story({
  args: {
    step: 'Verify',
    children: (
      <>
        <DeleteAccount.CodeField>
          <DeleteAccount.Label>Code</DeleteAccount.Label>
          <DeleteAccount.CodeInput />
          <DeleteAccount.FieldMessage />
        </DeleteAccount.CodeField>
        <DeleteAccount.Submit />
      </>
    ),
  },
  play: async (context) => {
    await reachVerify(context)
    const person = personIn(context)
    await person.presses((words) => words.deleteAccount)
    await person.reads((words) => words.codeNotSent)
  },
})

/** Label, input and message of the password. */
export const PasswordField = meta.story({
  globals: { account: 'dov' },
  args: { step: 'Verify', children: <DeleteAccount.PasswordField /> },
  play: reachVerify,
})

/** The input alone. It is uncontrolled, and blank once it was used. */
export const PasswordInput = meta.story({
  globals: { account: 'dov' },
  args: {
    step: 'Verify',
    children: (
      <DeleteAccount.PasswordField>
        <DeleteAccount.Label>Password</DeleteAccount.Label>
        <DeleteAccount.PasswordInput />
      </DeleteAccount.PasswordField>
    ),
  },
  play: reachVerify,
})

/** Shows the password, and hides it again. */
export const Reveal = meta.story({
  globals: { account: 'dov' },
  args: {
    step: 'Verify',
    children: (
      <DeleteAccount.PasswordField>
        <DeleteAccount.Label>Password</DeleteAccount.Label>
        <div className="farewell-password">
          <DeleteAccount.PasswordInput />
          <DeleteAccount.Reveal />
        </div>
      </DeleteAccount.PasswordField>
    ),
  },
  play: reachVerify,
})

/** A failure that belongs to no field, with the words of the server folded away. */
export const Failure = meta.story({
  globals: { fault: 'message_not_sent' },
  args: {
    step: 'Verify',
    children: (
      <>
        <DeleteAccount.Failure />
        <DeleteAccount.SendCode />
      </>
    ),
  },
  play: async (context) => {
    await reachVerify(context)
    const person = personIn(context)
    await person.presses((words) => words.sendCode)
    await person.reads((words) => words.errors.message_not_sent)
  },
})

/** From the proof back to the review. */
export const Back = meta.story({
  args: { step: 'Verify', children: <DeleteAccount.Back /> },
  play: reachVerify,
})

/** The press that verifies and deletes. */
export const Submit = meta.story({
  args: { step: 'Verify', children: <DeleteAccount.Submit /> },
  play: reachVerify,
})
