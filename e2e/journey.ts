import type { BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import type { Engine } from './engines/Engine.ts'
import type { EngineContext, EnginePage } from './engines/EnginePage.ts'
import { startEngine } from './engines/startEngine.ts'
import { createSandboxControl, type SandboxControl } from './sandboxControl.ts'
import type { ErrorWatch } from './watchForErrors.ts'

export interface Journey {
  demoUrl: string
  sandbox: SandboxControl
  context: EngineContext
  page: EnginePage
  /** Every error of every page of the context, each of which fails the test in the end. */
  errors: ErrorWatch
}

/** With all that Playwright can do: for tests that say where they run by `onlyIn`. */
export interface PlaywrightJourney extends Journey {
  context: BrowserContext
  page: Page
}

export interface CurrentJourney {
  (): Journey
  withPlaywright: () => PlaywrightJourney
}

/**
 * For each test of the file a sandbox as at the start, a fresh browser context and a page in it. One
 * browser serves the file.
 */
export function journeys(): CurrentJourney {
  const demoUrl = inject('demoUrl')
  const sandbox = createSandboxControl(inject('sandboxUrl'))
  let engine: Engine | undefined
  let journey: Journey | undefined
  let playwrightJourney: PlaywrightJourney | undefined

  const missing = inject('missingEngine')
  beforeAll(async () => {
    if (!missing) engine = await startEngine(inject('engine'), inject('pageScript'))
  })
  afterAll(() => engine?.close())
  beforeEach(async ({ skip }) => {
    if (!engine) return skip(missing)
    await sandbox.reset({ afterDeletion: inject('afterDeletion') })
    const { context, errors, playwright } = await engine.openContext()
    const page = await context.newPage()
    journey = { demoUrl, sandbox, errors, context, page }
    playwrightJourney = playwright && {
      ...journey,
      context: playwright,
      // Of the same context, in which there is no other.
      page: page as Page,
    }
  })
  afterEach(async () => {
    const ended = journey
    journey = undefined
    await ended?.context.close()
    ended?.errors.throwIfAny()
  })

  const current = (): Journey => {
    if (!journey) throw new Error('There is a journey inside of tests only.')
    return journey
  }
  return Object.assign(current, {
    withPlaywright() {
      if (!playwrightJourney) throw new Error('This test needs Playwright: say so by onlyIn.')
      return playwrightJourney
    },
  })
}
