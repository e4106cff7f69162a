import { findFirefox, findWebKit } from '../../scripts/engines.mjs'
import type { Engine, EngineName } from './Engine.ts'
import { startFirefoxBiDi } from './firefoxBiDi.ts'
import { startPlaywright } from './playwrightEngine.ts'
import { startWebKitGtk } from './webKitGtk.ts'

/** @throws Error when the engine cannot be had; globalSetup has the tests skipped before that */
export async function startEngine(name: EngineName, pageScript: string): Promise<Engine> {
  if (name === 'chromium') return startPlaywright(name)
  const found = name === 'firefox' ? findFirefox() : findWebKit()
  if ('missing' in found) throw new Error(`There is no ${found.missing}.`)
  switch (found.by) {
    case 'playwright':
      return startPlaywright(name)
    case 'bidi':
      return startFirefoxBiDi(found.path, pageScript)
    case 'webdriver':
      return startWebKitGtk(found, pageScript)
  }
}
