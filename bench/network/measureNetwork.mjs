import { serveSandbox } from '@farewell/sandbox/node'
import { fileURLToPath } from 'node:url'
import { buildPages } from '../browser/buildPages.mjs'
import { closingAfter } from '../browser/closingAfter.mjs'
import { launchChromium } from '../browser/launchChromium.mjs'
import { markdownTable } from '../report/markdownTable.mjs'
import { apiMinimum, trafficOf } from './apiMinimum.mjs'
import { deleteAccount, keepAccount, LATENCY } from './journeys.mjs'
import { networkVerdicts } from './networkVerdicts.mjs'
import { inSequence } from './roundTrips.mjs'

/** Who proves themselves how: each has one method alone. */
const methods = /** @type {const} */ ([
  { name: 'e-mail code', least: 'email', username: 'bea', isCode: true },
  { name: 'SMS code', least: 'sms', username: 'chen', isCode: true },
  { name: 'password', least: 'password', username: 'dov', isCode: false },
  {
    name: 'password, by RSA',
    least: 'rsa',
    username: 'dov',
    isCode: false,
    rsa: true,
    why: 'the key is asked for with the last press, and with the id of the app in a header',
  },
])

const NOTHING = { requests: 0, preflights: 0, trips: 0, tripsWithPreflights: 0 }

/**
 * What goes over the network from the press on the trigger to "deleted", beside the least that the
 * API allows.
 */
export async function measureNetwork() {
  console.error('network: the journeys')
  return closingAfter(async (keep) => {
    const pages = keep(await buildPages(fileURLToPath(new URL('pages', import.meta.url))))
    const server = keep(await serveSandbox({ seed: 1 }))
    const browser = keep(await launchChromium())
    const setting = { browser, server, url: pages.url('journey') }
    const rows = []
    for (const { least, ...person } of methods) {
      const presses = await deleteAccount(setting, person)
      rows.push({
        ...person,
        ...inSequence(presses),
        afterLastPress: presses.at(-1)?.trips ?? 0,
        least: trafficOf(apiMinimum[least]),
      })
    }
    const { untouched, kept, keptAgain } = await keepAccount(setting)
    const review = trafficOf(apiMinimum.review)
    rows.push(
      { name: 'rendered, hovered, focused', ...untouched, least: NOTHING },
      { name: 'opened, kept at the review', ...kept, least: review },
      {
        name: 'opened and kept again',
        ...keptAgain,
        // The browser remembers the leave of the first time for as long as the server says.
        least: { ...review, preflights: 0, tripsWithPreflights: review.trips },
        why: '`cache: no-store` makes Chromium ask for leave each time, and stays: no answer may lie in a cache',
      },
    )
    return tell(rows)
  })
}

/**
 * @param {readonly (import('./networkVerdicts.mjs').Row & { afterLastPress?: number })[]} rows
 */
function tell(rows) {
  const head = [
    'from the press to "deleted"',
    'requests',
    'least',
    'round trips',
    'least',
    'after the last press',
    'preflights',
    'least',
    'round trips with them',
    'least',
  ]
  const lines = rows.map(({ name, afterLastPress, least, ...traffic }) => [
    name,
    traffic.requests,
    least.requests,
    traffic.trips,
    least.trips,
    afterLastPress ?? '–',
    traffic.preflights,
    least.preflights,
    traffic.tripsWithPreflights,
    least.tripsWithPreflights,
  ])
  const calls = new Map(
    Object.values(apiMinimum)
      .flat()
      .map(({ path, why }) => [path, why]),
  )
  const reasons = [...calls].map(([path, why]) => `- \`${path}\`: ${why}.`)
  const { requests, others } = networkVerdicts(rows)
  return `## Network

Counted from the browser's own events in Chromium, page and server on two origins, and compared with the log of
the server, which must have seen the same. A round trip is a request that had to wait for the answer to
another; what runs side by side counts once. What belongs to one press waits for the presses before it. Each
answer takes ${LATENCY} ms, as over a network, so that the two can be told apart.

${markdownTable(head, lines)}

The least is what a client has to ask that knows nothing but the login:

${reasons.join('\n')}

\`authorization\`, the id of the app and a body of JSON are what a page may send to another origin only with its leave:
the API's headers force a preflight for each of its addresses, once in the time that the server allows
(\`Access-Control-Max-Age\`). Both reads are made anew on each opening: an account may have changed since.

Target, requests at the API's minimum: ${requests}. Round trips and preflights: ${others}.`
}
