import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { packTarballs, type Tarball } from '../../scripts/publishing/packTarballs.mjs'
import { root } from '../../scripts/publishing/publishedPackages.mjs'
import { hosts } from './hosts.ts'
import { installFromWorkspace } from './installHost.ts'
import { runHost } from './runHost.ts'
import { serverHtmlProblems } from './serverHtmlProblems.ts'

/** The quick ones of the host apps; `npm run test:hosts` runs them all, with their own packages. */

let folder: string
let tarballs: Tarball[]
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'farewell-hosts-'))
  const packed = join(folder, 'tarballs')
  mkdirSync(packed)
  tarballs = packTarballs(packed)
  browser = await chromium.launch(chromiumLaunchOptions())
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('an account is deleted in the host', () => {
  it.each(hosts.filter(({ quick }) => quick))('$name', async (host) => {
    const app = join(folder, host.name)
    installFromWorkspace({ source: join(import.meta.dirname, host.name), app, tarballs })
    const { deleted } = await runHost({ host, app, browser })
    expect(deleted).toBeGreaterThan(0)
  })
})

describe('of the kit a server renders the trigger and nothing else', () => {
  const trigger = '<button class="farewell-trigger">Delete</button>'

  it('is fine', () => {
    expect(serverHtmlProblems(`<p>Hi</p>${trigger}<script>"<dialog>"</script>`, 'Delete')).toEqual(
      [],
    )
  })

  it.each([
    ['no trigger', '<p>Hi</p>', 'It has 0 triggers "Delete".'],
    ['two', trigger + trigger, 'It has 2 triggers "Delete".'],
    ['a dialog', `${trigger}<dialog></dialog>`, 'It renders the dialog.'],
    ['a part', `${trigger}<p class="farewell-text">`, 'It renders farewell-text.'],
  ])('%s', (_, html, problem) => {
    expect(serverHtmlProblems(html, 'Delete')).toEqual([problem])
  })
})

describe('the registry item', () => {
  interface Item {
    dependencies: string[]
    files: { path: string; content: string }[]
  }
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const item = JSON.parse(read('registry/r/delete-account.json')) as Item

  it('is built from the sources that are there; `npm run registry` builds it', () => {
    const contents = item.files.map(({ path, content }) => ({ path, content }))
    expect(contents).toEqual(contents.map(({ path }) => ({ path, content: read(path) })))
    const { items } = JSON.parse(read('registry.json')) as { items: Item[] }
    expect(items).toEqual([
      expect.objectContaining({
        dependencies: item.dependencies,
        files: contents.map(({ path }) => expect.objectContaining({ path }) as unknown),
      }),
    ])
  })

  it('asks for the kit of this repository', () => {
    const { version } = JSON.parse(read('packages/ui/package.json')) as { version: string }
    expect(item.dependencies).toContain(`@farewell/ui@^${version}`)
  })
})
