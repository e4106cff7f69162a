import { serveDemo } from '../scripts/serveDemo.mjs'

/** The demo and its sandbox in a process of their own, which reads the packages' sources. */
const { demoUrl, sandboxUrl } = await serveDemo({ mode: 'production' })
process.send?.({ demoUrl, sandboxUrl })
// Whoever waited for the addresses is gone, in whatever way.
process.on('disconnect', () => process.exit())
