import type { KeyInput, Page } from 'puppeteer-core'
import type { EngineWindow } from './EngineWindow.ts'

/** A tab that puppeteer drives, by WebDriver BiDi. */
export class PuppeteerWindow implements EngineWindow {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  goto = async (url: string): Promise<void> => {
    await this.#page.goto(url)
  }

  reload = async (): Promise<void> => {
    await this.#page.reload()
  }

  evaluate = async (expression: string): Promise<string> =>
    (await this.#page.evaluate(expression)) as string

  type = async (text: string): Promise<void> => {
    await this.#page.keyboard.type(text)
  }

  press = async (keys: readonly string[]): Promise<void> => {
    const { keyboard } = this.#page
    for (const key of keys) await keyboard.down(key as KeyInput)
    for (const key of keys.toReversed()) await keyboard.up(key as KeyInput)
  }

  move = async (x: number, y: number): Promise<void> => {
    await this.#page.mouse.move(Math.round(x), Math.round(y))
  }

  click = async (x: number, y: number, times: number): Promise<void> => {
    await this.#page.mouse.click(Math.round(x), Math.round(y), { count: times })
  }

  wheel = async (deltaX: number, deltaY: number): Promise<void> => {
    await this.#page.mouse.wheel({ deltaX, deltaY })
  }

  bringToFront = async (): Promise<void> => {
    await this.#page.bringToFront()
  }

  close = async (): Promise<void> => {
    await this.#page.close()
  }
}
