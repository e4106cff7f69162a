import { serveDemo } from '../scripts/serveDemo.mjs'
import { serveTraps } from './traps/serveTraps.mjs'

/** The demo and its sandbox in a process of their own, which reads the packages' sources. */
const { demoUrl, sandboxUrl } = await serveDemo({ mode: 'production' })
const trapsUrl = process.argv.includes('--traps') ? await serveTraps() : ''
process.send?.({ demoUrl, sandboxUrl, trapsUrl })
// Whoever waited for the addresses is gone, in whatever way.
process.on('disconnect', () => process.exit())
