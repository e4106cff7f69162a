import { expect } from 'vitest'
import type { EngineLocator, EnginePage } from './engines/EnginePage.ts'

const isFocused = (target: EngineLocator): Promise<boolean> =>
  target.evaluate((element) => element.matches(':focus'))

/** Tabs until the target has the focus; fails when it cannot be reached. */
export async function tabTo(page: EnginePage, target: EngineLocator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target.toString()} cannot be reached with the Tab key.`)
}

export async function expectFocus(target: EngineLocator): Promise<void> {
  await target.waitFor()
  await expect.poll(() => isFocused(target)).toBe(true)
}
