import { launch, type Browser, type ConsoleMessage } from 'puppeteer-core'
import { createErrorWatch } from '../watchForErrors.ts'
import type { Engine, OpenedContext } from './Engine.ts'
import { PuppeteerWindow } from './PuppeteerWindow.ts'
import { WindowPage } from './WindowPage.ts'

/** Starts the Firefox that people use, over WebDriver BiDi. */
export async function startFirefoxBiDi(path: string, pageScript: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  })
  return {
    openContext: () => openContext(browser, pageScript),
    close: () => browser.close(),
  }
}

const typeOf = (message: ConsoleMessage): 'error' | 'warning' | undefined => {
  if (message.type() === 'error') return 'error'
  return message.type() === 'warn' ? 'warning' : undefined
}

async function openContext(browser: Browser, pageScript: string): Promise<OpenedContext> {
  const context = await browser.createBrowserContext()
  const watch = createErrorWatch()
  return {
    errors: watch.errors,
    context: {
      async newPage() {
        const page = await context.newPage()
        await page.setViewport({ width: 1280, height: 900 })
        page.on('console', (message) => {
          const type = typeOf(message)
          if (type) watch.noteAll([{ type, text: message.text() }])
        })
        page.on('pageerror', (error) => {
          const text = error instanceof Error ? error.message : String(error)
          watch.noteAll([{ type: 'uncaught', text }])
        })
        return new WindowPage(new PuppeteerWindow(page), pageScript)
      },
      close: () => context.close(),
    },
  }
}
