import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scale } from '../../scripts/sizeAdded.mjs'
import { makingsOfKit, sizesOfKit } from '../../scripts/sizeOfKit.mjs'
import { installationTable, rowsOf, sizeTable, targetLine } from './bytesReport.mjs'
import { copies } from './copies.mjs'
import { kitInstallation, peerInstallation } from './installation.mjs'
import { peers } from './peers.mjs'

/** @typedef {import('./peers.mjs').Peer} Peer */

const root = fileURLToPath(new URL('..', import.meta.url))
const published = { root, published: true }

/** @param {Peer} peer */
const folderOf = ({ folder }) => fileURLToPath(new URL(`../peers/${folder}`, import.meta.url))

/** @param {Peer} peer */
function versionsOf(peer) {
  const { dependencies } = JSON.parse(readFileSync(`${folderOf(peer)}/package.json`, 'utf8'))
  return Object.entries(dependencies)
    .map((entry) => entry.join(' '))
    .join(', ')
}

/**
 * @param {import('../../scripts/sizeAdded.mjs').Scale} app
 * @param {Peer} peer
 */
async function weigh({ added }, peer) {
  const size = await added(peer.source, { root: folderOf(peer) })
  const twice = copies(size.modules)
  if (twice.length > 0) throw new Error(`${peer.name} is charged for ${twice.join(' and ')} again.`)
  return { peer, size }
}

/**
 * What an app that has React and TanStack Query takes on with Farewell and with its peers. Bytes
 * are exact, so that a short run weighs the same.
 */
export async function measureBytes() {
  const app = await scale(published)
  const kit = await sizesOfKit(app, published)
  const makings = await makingsOfKit(app)
  const weighed = []
  for (const peer of peers) weighed.push(await weigh(app, peer))
  const ascending = weighed.toSorted((a, b) => a.size.all.brotli - b.size.all.brotli)
  const smallest = ascending.find(({ peer }) => peer.canDelete)
  if (!smallest) throw new Error('No peer can delete an account.')
  const target = targetLine(kit['whole kit'].brotli, kit['styles.css'].brotli, {
    name: smallest.peer.name,
    size: smallest.size.all.brotli,
  })
  /** @type {import('./bytesReport.mjs').Row[]} */
  const rows = Object.entries(kit).map(([name, size]) => [`Farewell, ${name}`, size])

  return `## Bytes

${sizeTable([...rows, ...ascending.flatMap(({ peer, size }) => rowsOf(peer.name, size))])}

How: an app that already has React, ReactDOM and TanStack Query is built for production by Vite, once by itself and
once with each of these, and the difference is shown; React and TanStack Query are there once in every build. All
JavaScript and CSS counts, each file compressed by itself (brotli 11, gzip 9), also what is loaded later. Farewell is
taken as it is published. Raw and gzip are exact; a few characters of source move brotli by up to 100 bytes. The peers
were built here, not run: their servers are their own.

${target}

What each brings besides the deletion:

- Farewell, whole kit: nothing else. The dialog with all its steps, verification by SMS code, e-mail code or password,
  the client of GenAuth with ky and valibot, English.
${ascending.map(({ peer }) => `- ${peer.name} (${versionsOf(peer)}): ${peer.holds}.`).join('\n')}

What Farewell’s whole kit is made of, each part by what the bundle loses with it:

${sizeTable(makings)}

What \`npm install\` brings into node_modules, besides what the app has:

${installationTable([
  ['Farewell', kitInstallation()],
  ...ascending.map(({ peer }) => /** @type {const} */ ([peer.name, peerInstallation(peer.folder)])),
])}

How: the packages that are reached from the one installed by its dependencies and by those peers of it that are not
optional, as npm does, without React, ReactDOM, TanStack Query and what these need; the bytes of their files on disk,
before any install script. Farewell’s own are counted as its tarballs unpack. Clerk’s wallets want React Native, which
is much of what it brings. All peers are installed together and share what they can. Those of better-auth ask for
versions that contradict each other, and Clerk for words that the registry does not have: bench/package.json settles
both by its overrides.`
}
