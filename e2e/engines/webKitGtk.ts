import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine, OpenedContext } from './Engine.ts'
import { createErrorWatch } from '../watchForErrors.ts'
import { startWebKitDriver, type WebKitDriver } from './startWebKitDriver.ts'
import { startXvfb } from './startXvfb.ts'
import { WebDriverWindow, type CurrentWindow } from './WebDriverWindow.ts'
import { WindowPage } from './WindowPage.ts'

export interface WebKitGtkFiles {
  driver: string
  xvfb: string
}

/** GTK's way to say `prefers-reduced-motion`; without it a press waits for things to rest. */
function writeGtkSettings(folder: string): void {
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=false\n')
}

/** A screen in memory, on which each context has a browser of its own. */
export async function startWebKitGtk(files: WebKitGtkFiles, pageScript: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'farewell-webkit-'))
  writeGtkSettings(folder)
  const xvfb = await startXvfb(files.xvfb)
  const env = { ...process.env, DISPLAY: xvfb.display, XDG_CONFIG_HOME: folder, GDK_BACKEND: 'x11' }
  return {
    openContext: async () => openContext(await startWebKitDriver(files.driver, env), pageScript),
    async close() {
      await xvfb.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openContext(
  { driver, stop }: WebKitDriver,
  pageScript: string,
): Promise<OpenedContext> {
  const current: CurrentWindow = { handle: (await driver.send('GET', '/window')) as string }
  const pages: WindowPage[] = []
  const watch = createErrorWatch()
  const nextHandle = async (): Promise<string> => {
    if (pages.length === 0) return current.handle
    // A tab that the driver opens stays hidden, and then never paints.
    const opened = await driver.send('POST', '/window/new', { type: 'window' })
    return (opened as { handle: string }).handle
  }
  return {
    errors: watch.errors,
    context: {
      async newPage() {
        const window = new WebDriverWindow(driver, await nextHandle(), current)
        // Within it there is room for a page of 1280 × 900.
        await window.resize(1280, 938)
        const page = new WindowPage(window, pageScript, watch.noteAll)
        pages.push(page)
        return page
      },
      async close() {
        for (const page of pages.filter(({ isOpen }) => isOpen)) await page.tellErrors()
        await driver.send('DELETE', '')
        await stop()
      },
    },
  }
}
