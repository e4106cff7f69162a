import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { chromiumLaunchOptions } from '../scripts/chromium.mjs'
import { createSandboxControl, type SandboxControl } from './sandboxControl.ts'
import { watchForErrors, type ErrorWatch } from './watchForErrors.ts'

export interface Journey {
  demoUrl: string
  sandbox: SandboxControl
  context: BrowserContext
  page: Page
  /** Every error of every page of the context, each of which fails the test in the end. */
  errors: ErrorWatch
}

/**
 * For each test of the file a sandbox as at the start, a fresh browser context and a page in it. One
 * browser serves the file.
 */
export function journeys(): () => Journey {
  const demoUrl = inject('demoUrl')
  const sandbox = createSandboxControl(inject('sandboxUrl'))
  let browser: Browser | undefined
  let journey: Journey | undefined

  const current = (): Journey => {
    if (!journey) throw new Error('There is a journey inside of tests only.')
    return journey
  }
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions())
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    await sandbox.reset({ afterDeletion: inject('afterDeletion') })
    const context = await browser?.newContext({
      viewport: { width: 1280, height: 900 },
      // A press waits until its target has come to rest.
      reducedMotion: 'reduce',
    })
    if (!context) throw new Error('The browser did not start.')
    context.setDefaultTimeout(10_000)
    const errors = watchForErrors(context)
    journey = { demoUrl, sandbox, context, errors, page: await context.newPage() }
  })
  afterEach(async () => {
    const { context, errors } = current()
    await context.close()
    journey = undefined
    errors.throwIfAny()
  })
  return current
}
