import { expect, test, vi } from 'vitest'
import { deleteButtonOf, openDialog, urlOf } from './account.ts'
import { deleteButton, deletedTitle, openWithPassword, password, proceed, says } from './dialog.ts'
import type { EnginePage } from './engines/EnginePage.ts'
import { journeys } from './journey.ts'
import { expectFocus } from './keyboard.ts'
import { openDialogOf, openScene } from './openScene.ts'

/** What the platform's dialog does by itself, and must not; in pages of traps/. */
const journey = journeys()

const dismiss = async (page: EnginePage): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
}

/** Of the focus, also within a shadow root: whether it is in the dialog, or in nothing at all. */
const focusIsInside = (page: EnginePage): Promise<boolean> =>
  page.evaluate(() => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    return focused === document.body || focused?.closest('dialog') !== null
  })

const focusedName = (page: EnginePage): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    return focused?.textContent ?? ''
  })

for (const place of ['button', 'body']) {
  test(`five Escapes do not close a dialog that is deleting, with the focus on a ${place}`, async () => {
    const { page, sandbox } = journey()
    await openScene(page, 'plain')
    const dialog = await openWithPassword(page)
    await sandbox.addFault({ operation: 'deleteAccount', kind: 'delay', ms: 2500 })
    await deleteButton(dialog).click()
    const deleting = dialog.getByRole('heading', { name: 'Deleting your account…' })
    await deleting.waitFor()
    if (place === 'body') {
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      })
    }
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('Escape')
    expect(await deleting.isVisible()).toBe(true)
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true)
    expect(await sandbox.isDeleted('Dov Harrow')).toBe(false)
    await deletedTitle(dialog).waitFor()
  })
}

for (const scene of ['trigger-removed', 'shadow-trigger-removed'] as const) {
  test(`the focus goes to a heading when the trigger is gone (${scene})`, async () => {
    const { page } = journey()
    await openDialogOf(page, scene)
    expect(await deleteButtonOf(page).count()).toBe(0)
    await dismiss(page)
    await expect.poll(() => focusedName(page)).toBe('Settings')
  })
}

test("Enter in the password does not send a host's form", async () => {
  const { page, sandbox } = journey()
  await openScene(page, 'host-form')
  const { href } = await urlOf(page)
  const dialog = await openWithPassword(page)
  await page.evaluate(() => {
    document.documentElement.dataset['documentIs'] = 'the same'
  })
  await dialog.getByLabel('Password', { exact: true }).press('Enter')
  await deletedTitle(dialog).waitFor()
  expect((await urlOf(page)).href).toBe(href)
  expect(await page.evaluate(() => document.documentElement.dataset['documentIs'])).toBe('the same')
  expect(await sandbox.countOf('deleteAccount')).toBe(1)
})

test('Enter without a password sends neither', async () => {
  const { page, sandbox } = journey()
  await openScene(page, 'host-form')
  const { href } = await urlOf(page)
  const dialog = await openDialog(page)
  await proceed(dialog)
  await dialog.getByLabel('Password', { exact: true }).press('Enter')
  await says(dialog, /Enter your password/)
  expect((await urlOf(page)).href).toBe(href)
  expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(0)
})

for (const scene of ['scrolling', 'shadow-scrolling'] as const) {
  test(`the page behind keeps its place (${scene})`, async () => {
    const { page } = journey()
    await openScene(page, scene)
    const scrollY = (): Promise<number> => page.evaluate(() => Math.round(window.scrollY))
    // The press scrolls it into view.
    const dialog = await openDialog(page)
    const before = await scrollY()
    expect(before).toBeGreaterThan(0)
    await page.mouse.move(20, 450)
    await page.mouse.wheel(0, 300)
    for (const key of ['PageDown', 'End', 'Home', 'PageUp']) await page.keyboard.press(key)
    await dialog.getByRole('button', { name: 'Continue' }).waitFor()
    // A wheel is answered in a later frame.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    expect(await scrollY()).toBe(before)
    await dismiss(page)
    await expectFocus(deleteButtonOf(page))
    expect(await scrollY()).toBe(before)
  })
}

test('a part of the page that is hidden takes its dialog with it, and leaves a page to use', async () => {
  const { page } = journey()
  const dialog = await openDialogOf(page, 'hideable')
  await page.evaluate(() => document.querySelector('#around')?.setAttribute('hidden', ''))
  await vi.waitUntil(() => page.evaluate(() => document.querySelector('dialog') === null))
  const behind = page.getByRole('button', { name: 'Behind' })
  await behind.click()
  await expectFocus(behind)
  await page.evaluate(() => document.querySelector('#around')?.removeAttribute('hidden'))
  await openDialog(page)
  expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true)
})

for (const scene of ['plain', 'shadow'] as const) {
  test(`Tab and Shift+Tab stay within the dialog (${scene})`, async () => {
    const { page } = journey()
    await openDialogOf(page, scene)
    const reached = new Set<string>()
    // Tab alone is not enough in Firefox: within a shadow root it never comes back to the first
    // control of any modal dialog.
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let press = 0; press < 8; press += 1) {
        await page.keyboard.press(key)
        expect(await focusIsInside(page)).toBe(true)
        reached.add(await focusedName(page))
      }
    }
    expect([...reached]).toEqual(expect.arrayContaining(['Keep account', 'Continue']))
  })
}

test('works in a shadow root, and gives the focus back there', async () => {
  const { page, sandbox } = journey()
  await openDialogOf(page, 'shadow')
  expect(await focusedName(page)).toBe('Keep account')
  await dismiss(page)
  expect(await focusedName(page)).toBe('Delete account…')
  const dialog = await openWithPassword(page)
  await page.keyboard.press('Enter')
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Dov Harrow')).toBe(true)
})

/** What is read of the page in the frame: it has this page's origin. */
const inFrame = {
  focusedName: (page: EnginePage): Promise<string> =>
    page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe') ?? {}
      const focused = contentDocument?.activeElement
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
    }),
  title: (page: EnginePage): Promise<string> =>
    page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe') ?? {}
      return contentDocument?.querySelector('dialog:modal h2')?.textContent ?? ''
    }),
  /** Where the trigger is on this page, once it is there. */
  trigger: (page: EnginePage): Promise<{ x: number; y: number } | undefined> =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe')
      const buttons = [...(frame?.contentDocument?.querySelectorAll('button') ?? [])]
      const trigger = buttons.find(({ textContent }) => textContent === 'Delete account…')
      if (!frame || !trigger) return undefined
      const around = frame.getBoundingClientRect()
      const { x, y } = trigger.getBoundingClientRect()
      return { x: around.x + frame.clientLeft + x + 5, y: around.y + frame.clientTop + y + 5 }
    }),
}

test('works in a frame, by the keyboard', async () => {
  const { page, sandbox } = journey()
  await openScene(page, 'frame')
  const trigger = await vi.waitUntil(() => inFrame.trigger(page), { timeout: 10_000 })
  await page.mouse.click(trigger.x, trigger.y)
  await expect.poll(() => inFrame.focusedName(page)).toBe('Keep account')
  await page.keyboard.press('Escape')
  await expect.poll(() => inFrame.focusedName(page)).toBe('Delete account…')
  await page.keyboard.press('Enter')
  await expect.poll(() => inFrame.focusedName(page)).toBe('Keep account')
  for (let press = 0; press < 10; press += 1) {
    if ((await inFrame.focusedName(page)) === 'Continue') break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect.poll(() => inFrame.title(page)).toBe('Confirm that it is you')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect.poll(() => inFrame.title(page)).toBe('Your account is deleted')
  expect(await sandbox.isDeleted('Dov Harrow')).toBe(true)
})
