import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { packTarballs } from '../../scripts/publishing/packTarballs.mjs'
import { root } from '../../scripts/publishing/publishedPackages.mjs'
import { hosts, type Host } from './hosts.ts'
import { hostsPage } from './hostsPage.ts'
import { installFromRegistry, installWithRegistryItem } from './installHost.ts'
import { runHost, type HostReport } from './runHost.ts'

// Installs each host app from the tarballs of the build that is there, builds it and deletes an
// account in it. Names as arguments run these hosts only; without any, docs/hosts.md is written.

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.filter((name) => !hosts.some((host) => host.name === name))
if (unknown.length > 0) {
  const known = hosts.map(({ name }) => name).join(', ')
  throw new Error(`There is no host ${unknown.join(', ')}; there are ${known}.`)
}
const wanted = hosts.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

const folder = mkdtempSync(join(tmpdir(), 'farewell-hosts-'))
const browser = await chromium.launch(chromiumLaunchOptions())
const results = new Map<Host, HostReport>()
try {
  const packed = join(folder, 'tarballs')
  mkdirSync(packed)
  const tarballs = packTarballs(packed)
  for (const host of wanted) {
    const start = performance.now()
    const app = join(folder, host.name)
    try {
      const place = { source: join(import.meta.dirname, host.name), app, tarballs }
      if (host.registryItem) await installWithRegistryItem(place)
      else installFromRegistry(place)
      const report = await runHost({ host, app, browser })
      results.set(host, report)
      const seconds = ((performance.now() - start) / 1000).toFixed(0)
      console.log(`✓ ${host.name.padEnd(18)} ${seconds.padStart(3)} s  ${report.versions}`)
    } catch (error) {
      process.exitCode = 1
      console.error(`✗ ${host.name}`, error)
    } finally {
      rmSync(app, { recursive: true, force: true })
    }
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

const page = hostsPage(wanted.map((host) => ({ host, report: results.get(host) })))
console.log(`\n${page.table}`)
if (positionals.length === 0 && results.size === hosts.length) {
  writeFileSync(join(root, 'docs/hosts.md'), page.text)
}
