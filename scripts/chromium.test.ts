import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'farewell-'))
  // What is found is kept by the module, so each test takes a new one.
  vi.resetModules()
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function executable(path: string, exitCode: number) {
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`)
  chmodSync(path, 0o755)
  return path
}

test('takes the browser that CHROMIUM_PATH names', async () => {
  const path = executable(join(folder, 'mine'), 0)
  vi.stubEnv('CHROMIUM_PATH', path)
  const { chromiumLaunchOptions, findChromium } = await import('./chromium.mjs')
  expect(findChromium()).toEqual({ path, isPlaywrights: false })
  expect(chromiumLaunchOptions().executablePath).toBe(path)
})

test('does not count a browser that is there but does not start', async () => {
  vi.stubEnv('CHROMIUM_PATH', executable(join(folder, 'broken'), 127))
  const { findChromium } = await import('./chromium.mjs')
  expect(findChromium()).toBeUndefined()
})

test('leaves it to the launch to complain when CHROMIUM_PATH names nothing', async () => {
  const path = join(folder, 'missing')
  vi.stubEnv('CHROMIUM_PATH', path)
  const { chromiumLaunchOptions, findChromium } = await import('./chromium.mjs')
  expect(findChromium()).toBeUndefined()
  expect(chromiumLaunchOptions().executablePath).toBe(path)
})

test('lets Playwright take its own browser, once that download is complete and starts', async () => {
  const { default: list } = await import('../node_modules/playwright-core/browsers.json')
  const shell = list.browsers.find(({ name }) => name === 'chromium-headless-shell')
  const download = join(folder, `chromium_headless_shell-${shell?.revision}`)
  mkdirSync(join(download, 'any-platform'), { recursive: true })
  const path = executable(join(download, 'any-platform', 'chrome-headless-shell'), 0)
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder)

  const { playwrightBrowser } = await import('./playwrightBrowser.mjs')
  expect(playwrightBrowser()).toBeUndefined()

  writeFileSync(join(download, 'INSTALLATION_COMPLETE'), '')
  const { chromiumLaunchOptions, findChromium } = await import('./chromium.mjs')
  expect(findChromium()).toEqual({ path, isPlaywrights: true })
  expect(chromiumLaunchOptions()).not.toHaveProperty('executablePath')
})
