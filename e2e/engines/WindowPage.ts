import type { EnginePage, EngineRole, RoleOptions } from './EnginePage.ts'
import type { EngineWindow } from './EngineWindow.ts'
import type { PageError } from './inPage/collectErrors.ts'
import { PageScript } from './PageScript.ts'
import { WindowLocator } from './WindowLocator.ts'

/** A page over a driver's window. */
export class WindowPage implements EnginePage {
  readonly #window: EngineWindow
  readonly #script: PageScript
  readonly #document: WindowLocator
  readonly #onErrors: ((errors: PageError[]) => void) | undefined
  isOpen = true
  readonly keyboard: EnginePage['keyboard']
  readonly mouse: EnginePage['mouse']

  /**
   * @param source what bundlePageScript made
   * @param onErrors is told what the page wrote, where the driver does not tell by itself
   */
  constructor(window: EngineWindow, source: string, onErrors?: (errors: PageError[]) => void) {
    this.#window = window
    this.#script = new PageScript(window, source)
    this.#onErrors = onErrors
    this.#document = new WindowLocator(window, this.#script, [])
    this.keyboard = {
      press: (key) => window.press(key.split('+')),
      type: window.type,
    }
    this.mouse = {
      move: window.move,
      click: (x, y) => window.click(x, y, 1),
      wheel: window.wheel,
    }
  }

  async goto(url: string): Promise<void> {
    await this.tellErrors()
    await this.#window.goto(url)
  }

  async reload(): Promise<void> {
    await this.tellErrors()
    await this.#window.reload()
  }

  async evaluate<Result, Argument>(
    read: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const json = JSON.stringify(argument) ?? 'undefined'
    return (await this.#script.evaluate(`(${String(read)})(${json})`)) as Result
  }

  getByRole(role: EngineRole, options?: RoleOptions): WindowLocator {
    return this.#document.getByRole(role, options)
  }

  getByLabel(text: string | RegExp, options?: { exact?: boolean }): WindowLocator {
    return this.#document.getByLabel(text, options)
  }

  getByText(text: string | RegExp, options?: { exact?: boolean }): WindowLocator {
    return this.#document.getByText(text, options)
  }

  locator(css: string): WindowLocator {
    return this.#document.locator(css)
  }

  bringToFront(): Promise<void> {
    return this.#window.bringToFront()
  }

  async close(): Promise<void> {
    await this.tellErrors()
    this.isOpen = false
    await this.#window.close()
  }

  /** They are in the page, and would be gone with it. */
  async tellErrors(): Promise<void> {
    this.#onErrors?.((await this.#script.evaluate('engine.takeErrors()')) as PageError[])
  }
}
