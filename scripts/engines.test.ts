import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'farewell-'))
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function executable(path: string, exitCode: number) {
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`)
  chmodSync(path, 0o755)
}

/** As Playwright downloads a browser. */
async function download(name: string, file: string, exitCode: number) {
  const { default: list } = await import('../node_modules/playwright-core/browsers.json')
  const revision = list.browsers.find((browser) => browser.name === name)?.revision
  const place = join(folder, `${name}-${revision}`)
  mkdirSync(join(place, name), { recursive: true })
  executable(join(place, file), exitCode)
  writeFileSync(join(place, 'INSTALLATION_COMPLETE'), '')
}

test("takes Playwright's own Firefox and WebKit where they are", async () => {
  await download('firefox', 'firefox/firefox', 0)
  await download('webkit', 'pw_run.sh', 0)
  const { findFirefox, findWebKit } = await import('./engines.mjs')
  expect(findFirefox()).toEqual({ by: 'playwright' })
  expect(findWebKit()).toEqual({ by: 'playwright' })
})

test.runIf(process.platform === 'linux')(
  'does not take one that lacks the libraries to start',
  async () => {
    await download('firefox', 'firefox/firefox', 127)
    await download('webkit', 'pw_run.sh', 127)
    const { findFirefox, findWebKit } = await import('./engines.mjs')
    expect(findFirefox()).not.toEqual({ by: 'playwright' })
    expect(findWebKit()).not.toEqual({ by: 'playwright' })
  },
)
