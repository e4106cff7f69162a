import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import {
  codeField,
  createStage,
  openVerify,
  OPEN,
  passwordField,
  press,
  shown,
  title,
  useStage,
} from '../testing/stage.testing.tsx'

useStage()

const nothingDeleted = () => shown('Nothing was deleted.')
const signedOut = () => title('You are signed out')

it('says that nothing was deleted when the look at the account ends a press', async () => {
  const stage = createStage('dov')
  stage.show({ signIn: <a href="#sign-in">Sign in</a> })
  await openVerify()
  // The token of the press is another one, so the profile is read again before anything else.
  stage.signInAs(undefined)
  await passwordField().fill('copper window drifts east')
  await press('Delete account')
  await expect.element(signedOut()).toHaveFocus()
  await expect.element(nothingDeleted()).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect(stage.count('getProfile')).toBe(2)
  expect(stage.count('verifyDeleteAccountRequest')).toBe(0)
})

it('says so when sending a code is answered by "signed out"', async () => {
  const stage = createStage('bea')
  const fault = { kind: 'status', status: 401, statusCode: 401 } as const
  stage.sandbox.addFault({ operation: 'sendEmail', ...fault })
  stage.show()
  await openVerify()
  await codeField().fill('1')
  await press('Send code')
  await expect.element(signedOut()).toHaveFocus()
  await expect.element(nothingDeleted()).toBeVisible()
})

it('does not speak of a deletion to who was signed out before any press', async () => {
  const stage = createStage('dov')
  stage.signInAs(undefined)
  stage.show()
  await press(OPEN)
  await expect.element(signedOut()).toBeVisible()
  await expect.element(nothingDeleted()).not.toBeInTheDocument()
})

it('does not claim it of a deletion that was answered by "signed out"', async () => {
  const stage = createStage('dov')
  const fault = { kind: 'status', status: 401, statusCode: 401 } as const
  stage.sandbox.addFault({ operation: 'deleteAccount', ...fault })
  stage.show()
  await openVerify()
  await passwordField().fill('copper window drifts east')
  await press('Delete account')
  await expect.element(signedOut()).toBeVisible()
  await expect
    .element(shown(/^We could not find out whether the account was deleted/))
    .toBeVisible()
  await expect.element(nothingDeleted()).not.toBeInTheDocument()
})
