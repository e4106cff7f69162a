export interface PageError {
  type: 'error' | 'warning' | 'uncaught'
  text: string
}

let errors: PageError[] = []

/** From now on, for drivers that do not tell of the console: what happened before is lost. */
export function collectErrors(): void {
  const console = globalThis.console
  for (const [method, type] of [
    ['error', 'error'],
    ['warn', 'warning'],
  ] as const) {
    const write = console[method].bind(console)
    console[method] = (...words: unknown[]) => {
      errors.push({ type, text: words.map(String).join(' ') })
      write(...words)
    }
  }
  const noteUncaught = (error: unknown, text: string): void => {
    errors.push({ type: 'uncaught', text: error instanceof Error ? error.message : text })
  }
  addEventListener('error', ({ error, message }) => noteUncaught(error, message))
  addEventListener('unhandledrejection', ({ reason }) => noteUncaught(reason, String(reason)))
}

export function takeErrors(): PageError[] {
  const taken = errors
  errors = []
  return taken
}
