import { personIn, type PlayContext } from '../journey/personIn.ts'

/** Opens, and comes to the step where the account was read, or could not be. */
export async function reachFirstStep(context: PlayContext): Promise<void> {
  await personIn(context).opens()
}
export async function reachReview(context: PlayContext): Promise<void> {
  await personIn(context).opensReview()
}
export async function reachVerify(context: PlayContext): Promise<void> {
  await personIn(context).opensVerification()
}
/** Presses through the whole deletion, to whatever it ends with. */
export async function reachTheEnd(context: PlayContext): Promise<void> {
  await personIn(context).deletes()
}
