import { sampleUsers } from '@farewell/sandbox'
import { serveSandbox } from '@farewell/sandbox/node'
import { fileURLToPath } from 'node:url'
import { buildPages } from '../browser/buildPages.mjs'
import { closingAfter } from '../browser/closingAfter.mjs'
import { closedTable } from './closedTable.mjs'
import { cyclesTable } from './cyclesTable.mjs'

/**
 * What stays: after a thousand dialogs were opened and closed, and while none was opened yet.
 *
 * @param {import('../bench.mjs').BenchOptions} options
 */
export async function measureStaying({ quick }) {
  return closingAfter(async (keep) => {
    const pages = keep(await buildPages(fileURLToPath(new URL('pages', import.meta.url))))
    const server = keep(await serveSandbox({ seed: 1 }))
    // Bea has an e-mail address alone: her proof begins with a code.
    const bea = sampleUsers.find(({ username }) => username === 'bea')
    const accessToken = server.sandbox.signIn(bea?.userId ?? '')
    const login = new URLSearchParams({ appHost: server.url, accessToken })
    const url = (/** @type {string} */ name) => `${pages.url(name)}?${login}`
    return `## Staying\n\n${await cyclesTable(url, quick)}\n\n${await closedTable(url, quick)}`
  })
}
