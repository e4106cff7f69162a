import type { EngineLocator, EngineRole, RoleOptions } from './EnginePage.ts'
import type { EngineWindow } from './EngineWindow.ts'
import type { PageScript } from './PageScript.ts'
import { poll } from './poll.ts'
import { toPattern, type Step } from './Step.ts'

type State = 'visible' | 'hidden' | 'attached' | 'detached'
type Point = { x: number; y: number }

/** A locator over a driver's window. */
export class WindowLocator implements EngineLocator {
  readonly #window: EngineWindow
  readonly #script: PageScript
  readonly #steps: readonly Step[]

  constructor(window: EngineWindow, script: PageScript, steps: readonly Step[]) {
    this.#window = window
    this.#script = script
    this.#steps = steps
  }

  getByRole(role: EngineRole, { name, exact, level }: RoleOptions = {}): WindowLocator {
    return this.#with({
      by: 'role',
      role,
      ...(name !== undefined && { name: toPattern(name, exact) }),
      ...(level !== undefined && { level }),
    })
  }

  getByLabel(text: string | RegExp, { exact }: { exact?: boolean } = {}): WindowLocator {
    return this.#with({ by: 'label', text: toPattern(text, exact) })
  }

  getByText(text: string | RegExp, { exact }: { exact?: boolean } = {}): WindowLocator {
    return this.#with({ by: 'text', text: toPattern(text, exact) })
  }

  locator(css: string): WindowLocator {
    return this.#with({ by: 'css', css })
  }

  and(other: EngineLocator): WindowLocator {
    if (!(other instanceof WindowLocator)) throw new Error('That is a locator of another engine.')
    return this.#with({ by: 'and', steps: other.#steps })
  }

  filter(options: { hasText?: string | RegExp; hasNotText?: string | RegExp }): WindowLocator {
    const { hasText, hasNotText } = options
    return this.#with({
      by: 'filter',
      ...(hasText !== undefined && { hasText: toPattern(hasText) }),
      ...(hasNotText !== undefined && { hasNotText: toPattern(hasNotText) }),
    })
  }

  first(): WindowLocator {
    return this.#with({ by: 'first' })
  }

  async click(): Promise<void> {
    await this.#press(1)
  }

  async dblclick(): Promise<void> {
    await this.#press(2)
  }

  async fill(text: string): Promise<void> {
    const isReady = (state: unknown): boolean => (state as { isReady: boolean }).isReady
    const state = await this.#readOnce('fill', 'engine.prepareToFill', isReady)
    if (text !== '') return this.#window.type(text)
    if (!(state as { isEmpty: boolean }).isEmpty) await this.#window.press(['Delete'])
  }

  async clear(): Promise<void> {
    await this.fill('')
  }

  async press(key: string): Promise<void> {
    await this.#focus()
    await this.#window.press(key.split('+'))
  }

  async pressSequentially(text: string): Promise<void> {
    await this.#focus()
    await this.#window.type(text)
  }

  async selectOption(label: string): Promise<void> {
    await this.#readOnce('selectOption', 'engine.select', () => true, label)
  }

  async waitFor({ state = 'visible' }: { state?: State } = {}): Promise<void> {
    await poll(`${this.toString()}.waitFor(${state})`, async () => {
      const { found, value } = await this.#script.read(this.#steps, 'engine.isVisible')
      const is = { attached: found === 1, visible: found === 1 && value === true }
      const reached = { ...is, detached: !is.attached, hidden: !is.visible }[state]
      return reached ? { value: undefined } : { waitsFor: `it to be ${state}` }
    })
  }

  async textContent(): Promise<string | null> {
    return this.evaluate((element) => element.textContent)
  }

  async allTextContents(): Promise<string[]> {
    return (await this.#script.evaluate(`engine.texts(${JSON.stringify(this.#steps)})`)) as string[]
  }

  async inputValue(): Promise<string> {
    return this.evaluate((element) => (element as HTMLInputElement).value)
  }

  async count(): Promise<number> {
    return (await this.#script.evaluate(`engine.count(${JSON.stringify(this.#steps)})`)) as number
  }

  async isVisible(): Promise<boolean> {
    return (await this.#script.read(this.#steps, 'engine.isVisible')).value === true
  }

  async boundingBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)
  }

  async evaluate<Result, Argument>(
    read: (element: HTMLElement, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const value = await this.#readOnce('evaluate', `(${String(read)})`, () => true, argument)
    return value as Result
  }

  toString(): string {
    return this.#steps.map(({ by, ...rest }) => `${by}(${JSON.stringify(rest)})`).join('.')
  }

  #with(step: Step): WindowLocator {
    return new WindowLocator(this.#window, this.#script, [...this.#steps, step])
  }

  #readOnce(
    what: string,
    read: string,
    isReady: (value: unknown) => boolean,
    argument?: unknown,
  ): Promise<unknown> {
    return this.#script.readOnce(`${this.toString()}.${what}`, this.#steps, read, isReady, argument)
  }

  async #press(times: number): Promise<void> {
    const isReady = (point: unknown): boolean => !('waitsFor' in (point as object))
    const { x, y } = (await this.#readOnce('click', 'engine.pressPoint', isReady)) as Point
    await this.#window.click(x, y, times)
  }

  async #focus(): Promise<void> {
    await this.evaluate((element) => {
      element.focus()
    })
  }
}
