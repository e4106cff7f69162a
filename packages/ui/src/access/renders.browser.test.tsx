import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { Profiler, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import scriptLimits from '../../../../scripts/limits.json'
import { DeleteAccountDialog, type DeleteAccountDialogProps } from '../DeleteAccountDialog.tsx'
import { DeleteAccountPanel } from '../DeleteAccountPanel.tsx'
import * as DeleteAccount from '../DeleteAccount.ts'
import {
  button,
  codeField,
  createStage,
  dialog,
  OPEN,
  openCode,
  openReview,
  openVerify,
  pass,
  passwordField,
  press,
  settle,
  shown,
  title,
  useStage,
  type Stage,
} from '../testing/stage.testing.tsx'

const { commits: limits } = scriptLimits

useStage()

type Props = Partial<DeleteAccountDialogProps>

/** Shows it without StrictMode, which renders twice, and counts the commits that it takes part in. */
function profile(stage: Stage, content: ReactNode): () => number {
  let commits = 0
  render(
    <QueryClientProvider client={stage.queryClient}>
      <Profiler id="kit" onRender={() => void (commits += 1)}>
        {content}
      </Profiler>
    </QueryClientProvider>,
  )
  return () => {
    const counted = commits
    commits = 0
    return counted
  }
}

const kinds = {
  dialog: (stage: Stage, props?: Props) =>
    profile(stage, <DeleteAccountDialog client={stage.client} {...props} />),
  panel: (stage: Stage, props?: Props) =>
    profile(stage, <DeleteAccountPanel client={stage.client} {...props} />),
}
const KINDS = Object.keys(kinds) as (keyof typeof kinds)[]

it.each(KINDS)(
  '%s: renders once from the press to the skeleton, and once for the review',
  async (kind) => {
    const stage = createStage()
    const commits = kinds[kind](stage, { consequences: ['Notes'] })
    const release = stage.hold('get-profile')
    expect(commits()).toBe(1)
    await press(OPEN)
    await expect.element(shown('Loading your account…')).toBeVisible()
    await settle()
    expect(commits()).toBe(limits.closedToSkeleton)
    release()
    await expect.element(title('Delete your account?')).toBeVisible()
    await expect.element(button('Continue')).toBeVisible()
    await settle()
    expect(commits()).toBe(limits.content)
  },
)

it.each(KINDS)('%s: renders once from the review to the proof', async (kind) => {
  const commits = kinds[kind](createStage())
  await openReview()
  await settle()
  commits()
  await press('Continue')
  await expect.element(title('Confirm that it is you')).toBeVisible()
  await settle()
  expect(commits()).toBe(limits.step)
})

it.each(KINDS)('%s: renders once for each step of a deletion', async (kind) => {
  const stage = createStage('dov')
  const commits = kinds[kind](stage)
  await openVerify()
  await passwordField().fill('copper window drifts east')
  await settle()
  commits()
  const releaseVerify = stage.hold('verify-delete-account-request')
  const releaseDelete = stage.hold('delete-account')
  await press('Delete account')
  await expect.element(button('Checking…')).toBeVisible()
  await settle()
  expect(commits()).toBe(limits.step)
  releaseVerify()
  await expect.element(title('Deleting your account…')).toBeVisible()
  await settle()
  expect(commits()).toBe(limits.step)
  releaseDelete()
  await expect.element(title('Your account is deleted')).toBeVisible()
  await settle()
  expect(commits()).toBe(limits.step)
})

it.each(KINDS)('%s: renders nothing for what is typed into the code', async (kind) => {
  const commits = kinds[kind](createStage())
  await openCode()
  await settle()
  commits()
  await userEvent.keyboard('12-3４')
  await expect.element(codeField()).toHaveValue('1234')
  await settle()
  expect(commits()).toBe(limits.keystroke)
})

it.each(KINDS)('%s: renders nothing for what is typed into the password', async (kind) => {
  const commits = kinds[kind](createStage('dov'))
  await openVerify()
  await settle()
  commits()
  await userEvent.keyboard('hunter2')
  await expect.element(passwordField()).toHaveValue('hunter2')
  await settle()
  expect(commits()).toBe(limits.keystroke)
})

it.each(['phrase', 'identifier'] as const)(
  'renders nothing for what is typed as the %s',
  async (acknowledgement) => {
    const commits = kinds.dialog(createStage(), { acknowledgement })
    await openReview()
    await settle()
    await dialog().getByRole('textbox').click()
    commits()
    await userEvent.keyboard('delete')
    await expect.element(dialog().getByRole('textbox')).toHaveValue('delete')
    await settle()
    expect(commits()).toBe(limits.keystroke)
  },
)

it('renders nothing for the tick', async () => {
  const commits = kinds.dialog(createStage(), { acknowledgement: 'checkbox' })
  await openReview()
  await settle()
  commits()
  await dialog().getByRole('checkbox').click()
  await settle()
  expect(commits()).toBe(limits.keystroke)
})

it('renders only the countdown as it ticks', async () => {
  const stage = createStage()
  const renders = { title: 0, submit: 0, send: 0 }
  const count =
    (name: keyof typeof renders, Element: 'h2' | 'button' | 'div') =>
    (props: Record<string, unknown>) => {
      renders[name] += 1
      return <Element {...props} />
    }
  const commits = profile(
    stage,
    <DeleteAccount.Root client={stage.client}>
      <DeleteAccount.Trigger />
      <DeleteAccount.Dialog>
        <DeleteAccount.Review />
        <DeleteAccount.Verify>
          <DeleteAccount.Title render={count('title', 'h2')} />
          <DeleteAccount.SendCode render={count('send', 'div')} />
          <DeleteAccount.CodeField />
          <DeleteAccount.Submit render={count('submit', 'button')} />
        </DeleteAccount.Verify>
      </DeleteAccount.Dialog>
    </DeleteAccount.Root>,
  )
  await openCode()
  await settle()
  commits()
  const before = { ...renders }
  const told = new Set<string>()
  const wait = page.getByText(/^You can send a new code/).element()
  const watching = new MutationObserver(() => void told.add(wait.textContent))
  watching.observe(wait, { characterData: true, childList: true, subtree: true })
  pass(stage, 10)
  await expect.poll(() => told.size).toBe(2)
  watching.disconnect()
  expect(commits()).toBe(2 * limits.tick)
  expect(renders).toEqual(before)
})
