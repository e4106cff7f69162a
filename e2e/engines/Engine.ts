import type { BrowserContext } from 'playwright'
import type { ErrorWatch } from '../watchForErrors.ts'
import type { EngineContext } from './EnginePage.ts'

export type EngineName = 'chromium' | 'firefox' | 'webkit'

/** A browser that has been started. */
export interface Engine {
  openContext: () => Promise<OpenedContext>
  close: () => Promise<void>
}

export interface OpenedContext {
  context: EngineContext
  /** Of all pages of the context. */
  errors: ErrorWatch
  /** The same context, where it is Playwright that drives the engine. */
  playwright?: BrowserContext
}
