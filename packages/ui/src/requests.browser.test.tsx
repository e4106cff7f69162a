import * as React from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  button,
  codeField,
  createStage,
  dialog,
  enter,
  OPEN,
  openCode,
  openReview,
  openVerify,
  passwordField,
  press,
  pressesAtWork,
  settle,
  title,
  useStage,
  type Stage,
} from './testing/stage.testing.tsx'

useStage()

const PASSWORD = 'copper window drifts east'
const { Activity } = React as {
  Activity?: React.ComponentType<{ mode: string; children?: React.ReactNode }>
}

/** The dialog in an Activity, where there is one, and what hides and shows it. */
function showHideable(stage: Stage, props: Parameters<Stage['show']>[0] = {}) {
  let mode = 'visible'
  const { again } = stage.show(props, (inside) =>
    Activity ? <Activity mode={mode}>{inside}</Activity> : inside,
  )
  const turn = (next: string) => () => {
    mode = next
    again()
  }
  return { hide: turn('hidden'), reveal: turn('visible'), again }
}

const operations = (stage: Stage): string[] =>
  stage.sandbox.requests().map(({ operation }) => operation)

describe('requests start only from presses', () => {
  it('sends nothing by rendering, rendering again, hiding, showing and unmounting', async () => {
    const stage = createStage()
    const { hide, reveal, again } = showHideable(stage)
    again()
    hide()
    reveal()
    window.dispatchEvent(new Event('online'))
    window.dispatchEvent(new Event('focus'))
    document.dispatchEvent(new Event('visibilitychange'))
    await settle()
    expect(operations(stage)).toEqual([])
  })

  it('reads profile and security level once, each time that it is opened', async () => {
    const stage = createStage()
    stage.show()
    await openReview()
    expect(operations(stage).toSorted()).toEqual(['getProfile', 'getSecurityLevel'])
    await press('Keep account')
    await openReview()
    expect(operations(stage)).toHaveLength(4)
  })

  it('shows the skeleton before it reads', async () => {
    const stage = createStage()
    stage.show()
    const frames: FrameRequestCallback[] = []
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) =>
      frames.push(callback),
    )
    ;(button(OPEN).element() as HTMLElement).click()
    await expect.poll(() => frames.length).toBeGreaterThan(0)
    expect(document.querySelector('.farewell-skeleton')).not.toBeNull()
    expect(operations(stage)).toEqual([])
    vi.restoreAllMocks()
    for (const frame of frames) frame(performance.now())
    await expect.element(button('Continue')).toBeVisible()
  })

  it('reads once when it starts open', async () => {
    const stage = createStage()
    stage.show({ defaultOpen: true })
    await expect.element(button('Continue')).toBeVisible()
    await settle()
    expect(operations(stage).toSorted()).toEqual(['getProfile', 'getSecurityLevel'])
  })

  it.skipIf(!Activity)('stays closed when it was closed, hidden and shown', async () => {
    const stage = createStage()
    const { hide, reveal } = showHideable(stage, { defaultOpen: true })
    await press('Keep account')
    await expect.element(dialog()).not.toBeInTheDocument()
    hide()
    await settle()
    reveal()
    await settle()
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(operations(stage)).toHaveLength(2)
  })

  it('sends no code by itself, and one for one press', async () => {
    const stage = createStage()
    const { hide, reveal, again } = showHideable(stage)
    await openVerify()
    again()
    await settle()
    expect(operations(stage)).toHaveLength(2)
    await press('Send code')
    await expect.element(codeField()).toHaveFocus()
    again()
    hide()
    reveal()
    await settle()
    expect(stage.count('sendSms')).toBe(1)
  })

  it('does not submit a code by itself once it is complete', async () => {
    const stage = createStage()
    stage.show()
    await openCode()
    await userEvent.keyboard(stage.code())
    await settle()
    expect(stage.count('verifyDeleteAccountRequest')).toBe(0)
  })

  it.skipIf(!Activity)('sends no deletion once it was hidden while verifying', async () => {
    const stage = createStage('dov')
    const release = stage.hold('verify-delete-account-request')
    const { hide, reveal } = showHideable(stage)
    await openVerify()
    await passwordField().fill(PASSWORD)
    await press('Delete account')
    await expect.element(button('Checking…')).toBeVisible()
    hide()
    release()
    await expect.poll(pressesAtWork).toBe(0)
    reveal()
    await settle()
    expect(stage.count('deleteAccount')).toBe(0)
    expect(stage.isDeleted()).toBe(false)
  })
})

describe('one press, one request', () => {
  async function fillPassword(stage: Stage): Promise<void> {
    stage.show()
    await openVerify()
    await passwordField().fill(PASSWORD)
  }

  /** What was sent with POST by the time when the account is gone and no press is at work. */
  async function posted(stage: Stage): Promise<string[]> {
    await expect.element(title('Your account is deleted')).toBeVisible()
    await expect.poll(pressesAtWork).toBe(0)
    return operations(stage).filter((operation) => !operation.startsWith('get'))
  }
  const once = ['verifyDeleteAccountRequest', 'deleteAccount']

  it('for a double click', async () => {
    const stage = createStage('dov')
    // Else the second click may hit what the first has led to.
    const release = stage.hold('verify-delete-account-request')
    await fillPassword(stage)
    await button('Delete account').dblClick()
    release()
    expect(await posted(stage)).toEqual(once)
  })

  it('for many presses before React has rendered', async () => {
    const stage = createStage('dov')
    await fillPassword(stage)
    const pressed = button('Delete account').element() as HTMLElement
    for (let time = 0; time < 5; time += 1) pressed.click()
    expect(await posted(stage)).toEqual(once)
  })

  it('for Enter and a click', async () => {
    const stage = createStage('dov')
    const release = stage.hold('verify-delete-account-request')
    await fillPassword(stage)
    await enter()
    await button('Checking…').click({ force: true })
    await enter()
    release()
    expect(await posted(stage)).toEqual(once)
  })

  it('for a double click on Send code', async () => {
    const stage = createStage()
    stage.show()
    await openVerify()
    const pressed = button('Send code').element() as HTMLElement
    pressed.click()
    pressed.click()
    await expect.element(codeField()).toHaveFocus()
    expect(stage.count('sendSms')).toBe(1)
  })

  it('for a double click on the trigger', async () => {
    const stage = createStage()
    stage.show()
    const pressed = button(OPEN).element() as HTMLElement
    pressed.click()
    pressed.click()
    await expect.element(button('Continue')).toBeVisible()
    expect(operations(stage)).toHaveLength(2)
  })
})
