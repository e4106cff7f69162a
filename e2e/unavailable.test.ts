import { expect, test } from 'vitest'
import { deleteButtonOf, settingsOf, signInAs } from './account.ts'
import { says } from './dialog.ts'
import { journeys } from './journey.ts'

const journey = journeys()

const reasons = [
  { name: 'Eli Sandoval', because: 'no phone number, e-mail address or password' },
  { name: 'Fay Lindqvist', because: 'is not shared with this app' },
]

for (const { name, because } of reasons) {
  test(`offers no deletion to ${name}, and says why`, async () => {
    const { page, sandbox } = journey()
    await signInAs(page, name)
    await deleteButtonOf(page).click()
    const dialog = page.getByRole('alertdialog', { name: 'We cannot confirm that it is you' })
    await says(dialog, because)
    expect(await dialog.getByRole('button').allTextContents()).toEqual(['Close'])
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
    await settingsOf(page).waitFor()
    expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(0)
    expect(await sandbox.isDeleted(name)).toBe(false)
  })
}
