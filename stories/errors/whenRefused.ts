import type { GenAuthErrorCode } from '@farewell/client'
import { personIn, type PlayContext } from '../journey/personIn.ts'

/** Opens the dialog, whose account cannot be read, and reads why. */
export const whenOpening = (code: GenAuthErrorCode) => async (context: PlayContext) => {
  const person = personIn(context)
  await person.opens()
  await person.isAt('unavailable')
  await person.reads((words) => words.errors[code])
  await person.finds((words) => words.tryAgain)
}

/** Asks for a code, which is refused, and reads why. */
export const whenSending = (code: GenAuthErrorCode) => async (context: PlayContext) => {
  const person = personIn(context)
  await person.opensVerification()
  await person.presses((words) => words.sendCode)
  await person.reads((words) => words.errors[code])
}

/** Enters the code and presses the button that deletes; reads why nothing was deleted. */
export const whenDeleting = (code: GenAuthErrorCode) => async (context: PlayContext) => {
  const person = personIn(context)
  await person.deletes()
  await person.reads((words) => words.errors[code])
  await person.finds((words) => words.deleteAccount)
}

/** The same with a password. */
export const whenDeletingByPassword = (code: GenAuthErrorCode) => async (context: PlayContext) => {
  const person = personIn(context)
  await person.opensVerification()
  await person.types((words) => words.passwordLabel, 'copper window drifts east')
  await person.presses((words) => words.deleteAccount)
  await person.reads((words) => words.errors[code])
}
