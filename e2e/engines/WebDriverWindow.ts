import type { EngineWindow } from './EngineWindow.ts'
import { toCodePoint } from './keys.ts'
import type { WebDriver } from './WebDriver.ts'

type Action = Record<string, string | number>

const keyDown = (key: string): Action => ({ type: 'keyDown', value: toCodePoint(key) })
const keyUp = (key: string): Action => ({ type: 'keyUp', value: toCodePoint(key) })
const moveTo = (x: number, y: number): Action => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
})

/** Which window of a session its commands go to. */
export interface CurrentWindow {
  handle: string
}

export class WebDriverWindow implements EngineWindow {
  readonly handle: string
  readonly #driver: WebDriver
  readonly #current: CurrentWindow
  #mouse = { x: 0, y: 0 }

  constructor(driver: WebDriver, handle: string, current: CurrentWindow) {
    this.#driver = driver
    this.handle = handle
    this.#current = current
  }

  goto = async (url: string): Promise<void> => {
    await this.#send('POST', '/url', { url })
  }

  reload = async (): Promise<void> => {
    await this.#send('POST', '/refresh', {})
  }

  evaluate = async (expression: string): Promise<string> => {
    const script = `return ${expression}`
    return (await this.#send('POST', '/execute/sync', { script, args: [] })) as string
  }

  type = async (text: string): Promise<void> => {
    const keys = Array.from(text)
    await this.#act(
      'key',
      {},
      keys.flatMap((key) => [keyDown(key), keyUp(key)]),
    )
  }

  press = async (keys: readonly string[]): Promise<void> => {
    await this.#act('key', {}, [...keys.map(keyDown), ...keys.toReversed().map(keyUp)])
  }

  move = async (x: number, y: number): Promise<void> => {
    this.#mouse = { x, y }
    await this.#act('pointer', { parameters: { pointerType: 'mouse' } }, [moveTo(x, y)])
  }

  click = async (x: number, y: number, times: number): Promise<void> => {
    this.#mouse = { x, y }
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    const presses = Array.from({ length: times }, () => press).flat()
    const parameters = { parameters: { pointerType: 'mouse' } }
    await this.#act('pointer', parameters, [moveTo(x, y), ...presses])
  }

  wheel = async (deltaX: number, deltaY: number): Promise<void> => {
    const at = { x: Math.round(this.#mouse.x), y: Math.round(this.#mouse.y) }
    await this.#act('wheel', {}, [{ type: 'scroll', duration: 0, ...at, deltaX, deltaY }])
  }

  resize = async (width: number, height: number): Promise<void> => {
    await this.#send('POST', '/window/rect', { x: 0, y: 0, width, height })
  }

  bringToFront = async (): Promise<void> => {
    await this.#driver.send('POST', '/window', { handle: this.handle })
    this.#current.handle = this.handle
  }

  close = async (): Promise<void> => {
    await this.#send('DELETE', '/window')
    this.#current.handle = ''
  }

  async #send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    if (this.#current.handle !== this.handle) await this.bringToFront()
    return this.#driver.send(method, path, body)
  }

  async #act(type: string, options: object, actions: Action[]): Promise<void> {
    await this.#send('POST', '/actions', { actions: [{ type, id: type, ...options, actions }] })
  }
}
