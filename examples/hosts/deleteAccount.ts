import type { FrameLocator, Locator, Page } from 'playwright'
import { en } from '../../packages/ui/src/locales/en.ts'
import type { Words } from '../../packages/ui/src/words/Dictionary.ts'
import type { HostSandbox } from './hostSandbox.ts'

/** Where the kit is: the page, or a frame of it. */
export type View = Page | FrameLocator

export interface Deletion {
  view: View
  sandbox: HostSandbox
  /** Whose account. */
  email: string
  /** How the kit is opened; by default with the button that its words name. */
  open?: ((view: View) => Promise<void>) | undefined
  /** How the review is left; by default with the button that its words name. */
  proceed?: ((view: View) => Promise<void>) | undefined
  words?: Words | undefined
  /** Whether it has to work without the kit's sheet. */
  unstyled?: boolean | undefined
  /** Whether the view is the app's own, on our hooks. */
  ownView?: boolean | undefined
  /** Whether the answer gets lost, so that nobody knows. */
  lost?: boolean | undefined
}

export const button = (view: View, name: string): Locator =>
  view.getByRole('button', { name, exact: true })

/** What stands around the address in a sentence. */
const wordsAround = (template: string): string =>
  template.split(/\{\w+\}/).reduce((long, part) => (part.length > long.length ? part : long))

/** Whether the kit's sheet is there: its live region is hidden by it. */
async function isStyled(view: View): Promise<boolean> {
  const box = await view.locator('.farewell-visually-hidden[role=status]').boundingBox()
  return box !== null && box.width <= 1
}

/** Deletes an account as a person does, and looks in the sandbox whether it is gone. */
export async function deleteAccount(deletion: Deletion): Promise<void> {
  const { view, sandbox, email, open, proceed, words = en.words } = deletion
  await (open ? open(view) : button(view, words.trigger).click())
  await button(view, words.continue).waitFor()
  if (!deletion.ownView && (await isStyled(view)) === Boolean(deletion.unstyled)) {
    throw new Error(deletion.unstyled ? 'The sheet is there.' : 'The sheet is missing.')
  }
  await (proceed ? proceed(view) : button(view, words.continue).click())
  await button(view, words.sendCode).click()
  await view.getByText(wordsAround(words.codeWasSent.EMAIL_PASSCODE)).first().waitFor()
  const field = view.getByRole('textbox', { name: words.codeLabel })
  await field.fill(await sandbox.codeFor(email))
  if (await sandbox.isDeleted(email)) throw new Error('The account is deleted before the press.')

  if (deletion.lost) return notKnowing(deletion, words)
  await button(view, words.deleteAccount).click()
  await view.getByRole('heading', { name: words.deletedTitle }).waitFor()
  if (!(await sandbox.isDeleted(email))) throw new Error('The account is only said to be deleted.')

  await button(view, words.done).click()
  await view.getByRole('heading', { name: 'Goodbye' }).waitFor()
  if ((await view.locator('dialog, [role=alertdialog]').count()) > 0)
    throw new Error('A dialog is left behind.')
}

/** The account is deleted, but no answer says so: neither does the screen, and it can be left. */
async function notKnowing({ view, sandbox, email }: Deletion, words: Words): Promise<void> {
  await sandbox.loseNextAnswer()
  await button(view, words.deleteAccount).click()
  await view.getByRole('heading', { name: words.unconfirmedTitle }).waitFor()
  await view.getByText(words.unconfirmedNothing).first().waitFor()
  if (!(await sandbox.isDeleted(email))) throw new Error('The lost answer was to no deletion.')
  await button(view, words.checkAgain).click()
  await button(view, words.close).click()
  await button(view, words.trigger).waitFor()
}
