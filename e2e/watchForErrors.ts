import type { BrowserContext } from 'playwright'

export interface ErrorWatch {
  /** From now on the browser's own lines about requests without an answer are expected. */
  expectLostRequests: () => void
  throwIfAny: () => void
}

const lostRequest = /^Failed to load resource: net::ERR_/

/** Collects what no page may write: console errors and warnings, and errors that nobody caught. */
export function watchForErrors(context: BrowserContext): ErrorWatch {
  const seen: string[] = []
  let mayLose = false
  context.on('console', (message) => {
    const type = message.type()
    if (type !== 'error' && type !== 'warning') return
    if (mayLose && lostRequest.test(message.text())) return
    seen.push(`${type}: ${message.text()}`)
  })
  context.on('weberror', (webError) => {
    seen.push(`uncaught: ${webError.error().message}`)
  })
  return {
    expectLostRequests: () => {
      mayLose = true
    },
    throwIfAny() {
      if (seen.length > 0) throw new Error(`A page wrote errors:\n${seen.join('\n')}`)
    },
  }
}
