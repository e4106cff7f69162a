import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { findChromium } from '../../scripts/chromium.mjs'

const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** Playwright starts its own by a path that it alone knows. */
function chromiumVersion() {
  const chromium = findChromium()
  if (!chromium) throw new Error('There is no Chromium: run `npm run prebench`.')
  return execFileSync(chromium.path, ['--version'], { encoding: 'utf8' }).trim()
}

/**
 * What the figures were taken with and on, as the head of the report.
 *
 * @param {import('../bench.mjs').BenchOptions} options
 */
export function describeMachine({ quick }) {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const packages = Object.entries(own.devDependencies).map((entry) => entry.join(' '))
  return `# Farewell, side by side

Written by \`npm run bench\`${quick ? ' -- --quick' : ''}. Times are ratios within this run, which hold
better than milliseconds; on another machine they differ, and nothing passes or fails by them.

- ${new Date().toISOString().slice(0, 10)}, ${processors.length} × ${processors[0]?.model.trim()}, ${memory} GiB, ${type()} ${release()}; load average at the start ${loadavg()[0]?.toFixed(2)}
- Node ${process.versions.node}, ${chromiumVersion()}
- ${packages.join(', ')}`
}
