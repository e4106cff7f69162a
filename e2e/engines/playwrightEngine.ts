import { chromium, firefox, webkit, type Browser } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { watchForErrors } from '../watchForErrors.ts'
import type { Engine, EngineName } from './Engine.ts'

const launch: Record<EngineName, () => Promise<Browser>> = {
  chromium: () => chromium.launch(chromiumLaunchOptions()),
  firefox: () => firefox.launch(),
  webkit: () => webkit.launch(),
}

/** Starts a browser that Playwright itself drives. */
export async function startPlaywright(name: EngineName): Promise<Engine> {
  const browser = await launch[name]()
  return {
    async openContext() {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        // A press waits until its target has come to rest.
        reducedMotion: 'reduce',
      })
      context.setDefaultTimeout(10_000)
      return { context, errors: watchForErrors(context), playwright: context }
    },
    close: () => browser.close(),
  }
}
