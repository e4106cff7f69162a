import type { TestProject } from 'vitest/node'
import { createSandboxControl } from './sandboxControl.ts'
import { startDemo } from './startDemo.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demoUrl: string
    sandboxUrl: string
    /** What the seed of this run drew. */
    afterDeletion: string
  }
}

/**
 * Builds and serves the demo and a sandbox, once for all journeys. What the contract leaves open is
 * drawn by a seed, which SANDBOX_SEED repeats.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { demoUrl, sandboxUrl, stop } = await startDemo()
  const wanted = process.env.SANDBOX_SEED
  const { reset } = createSandboxControl(sandboxUrl)
  const { seed, afterDeletion } = await reset(wanted ? { seed: Number(wanted) } : {})
  console.log(`e2e: SANDBOX_SEED=${seed} repeats this run (after deletion: ${afterDeletion}).`)
  project.provide('demoUrl', demoUrl)
  project.provide('sandboxUrl', sandboxUrl)
  project.provide('afterDeletion', afterDeletion)
  return stop
}
