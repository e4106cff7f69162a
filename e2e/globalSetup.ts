import type { TestProject } from 'vitest/node'
import { findFirefox, findWebKit } from '../scripts/engines.mjs'
import { bundlePageScript } from './engines/bundlePageScript.ts'
import type { EngineName } from './engines/Engine.ts'
import { createSandboxControl } from './sandboxControl.ts'
import { startDemo } from './startDemo.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine of the project. */
    engine: EngineName
    /** What to install to have it; empty where it can be had. */
    missingEngine: string
    /** What the engines' drivers run in pages; empty where Playwright drives. */
    pageScript: string
    demoUrl: string
    sandboxUrl: string
    /** Of the pages in traps/; empty where no journey needs them. */
    trapsUrl: string
    /** What the seed of this run drew. */
    afterDeletion: string
  }
}

const finders = {
  chromium: () => ({ by: 'playwright' }) as const,
  firefox: findFirefox,
  webkit: findWebKit,
}

/**
 * Builds and serves the demo and a sandbox, once for all journeys. What the contract leaves open is
 * drawn by a seed, which SANDBOX_SEED repeats.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { engine } = project.config.provide
  const found = finders[engine ?? 'chromium']()
  const missing = 'missing' in found ? found.missing : ''
  project.provide('missingEngine', missing)
  if (missing) {
    const warn = async (): Promise<void> =>
      console.warn(`\nSKIPPED: the journeys in ${engine}. What is missing is ${missing}.\n`)
    // Before the tests, and after them, where it is seen.
    await warn()
    return warn
  }
  const isPlaywrights = 'by' in found && found.by === 'playwright'
  project.provide('pageScript', isPlaywrights ? '' : await bundlePageScript())
  const { demoUrl, sandboxUrl, trapsUrl, stop } = await startDemo({
    traps: engine === 'chromium' || process.env.E2E_ENGINES === 'all',
  })
  const wanted = process.env.SANDBOX_SEED
  const { reset } = createSandboxControl(sandboxUrl)
  const { seed, afterDeletion } = await reset(wanted ? { seed: Number(wanted) } : {})
  console.log(`e2e: SANDBOX_SEED=${seed} repeats this run (after deletion: ${afterDeletion}).`)
  project.provide('demoUrl', demoUrl)
  project.provide('sandboxUrl', sandboxUrl)
  project.provide('trapsUrl', trapsUrl)
  project.provide('afterDeletion', afterDeletion)
  return stop
}
