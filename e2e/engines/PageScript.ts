import { AmbiguousLocatorError } from './AmbiguousLocatorError.ts'
import type { EngineWindow } from './EngineWindow.ts'
import { poll } from './poll.ts'
import type { Step } from './Step.ts'

interface Read {
  found: number
  value?: unknown
}

/** Calls the script of inPage/ in a window, after putting it there once for each document. */
export class PageScript {
  readonly #window: EngineWindow
  readonly #source: string

  constructor(window: EngineWindow, source: string) {
    this.#window = window
    this.#source = source
  }

  /** Evaluates an expression, in which `engine` is the script, to what JSON can hold. */
  async evaluate(expression: string): Promise<unknown> {
    const call = `(async (engine) => engine ? JSON.stringify({ value: await (${expression}) }) : 'absent')(globalThis.farewellEngine)`
    let answer = await this.#window.evaluate(call)
    if (answer === 'absent') {
      await this.#window.evaluate(`(() => { ${this.#source}; return 'there' })()`)
      answer = await this.#window.evaluate(call)
    }
    return (JSON.parse(answer) as { value?: unknown }).value
  }

  /** Reads the one element of a locator; `read` is source text of a function. */
  async read(steps: readonly Step[], read: string, argument?: unknown): Promise<Read> {
    const words = [JSON.stringify(steps), read, JSON.stringify(argument) ?? 'undefined']
    const answer = (await this.evaluate(`engine.read(${words.join(', ')})`)) as Read
    if (answer.found > 1) {
      throw new AmbiguousLocatorError(`There are ${answer.found}, where one is meant.`)
    }
    return answer
  }

  /** Reads the one element of a locator once there is one and it gives an answer to go by. */
  async readOnce(
    name: string,
    steps: readonly Step[],
    read: string,
    isReady: (value: unknown) => boolean,
    argument?: unknown,
  ): Promise<unknown> {
    return poll(name, async () => {
      const { found, value } = await this.read(steps, read, argument)
      if (found === 0) return { waitsFor: 'it to be there' }
      return isReady(value) ? { value } : { waitsFor: JSON.stringify(value) }
    })
  }
}
