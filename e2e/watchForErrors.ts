import type { BrowserContext } from 'playwright'

export interface ErrorWatch {
  /** From now on the browser's own lines about requests without an answer are expected. */
  expectLostRequests: () => void
  /** Likewise about answers whose status is an error. */
  expectRefusedRequests: () => void
  /** From now on this is expected to be thrown, and caught by nobody. */
  expectUncaught: (message: string) => void
  throwIfAny: () => void
}

const lostRequest = /^Failed to load resource: net::ERR_/
const refusedRequest = /^Failed to load resource: the server responded with a status of [45]/

/** Collects what no page may write: console errors and warnings, and errors that nobody caught. */
export function watchForErrors(context: BrowserContext): ErrorWatch {
  const seen: string[] = []
  const expected: RegExp[] = []
  const uncaught = new Set<string>()
  context.on('console', (message) => {
    const type = message.type()
    if (type !== 'error' && type !== 'warning') return
    if (expected.some((pattern) => pattern.test(message.text()))) return
    seen.push(`${type}: ${message.text()}`)
  })
  context.on('weberror', (webError) => {
    const { message } = webError.error()
    if (!uncaught.has(message)) seen.push(`uncaught: ${message}`)
  })
  return {
    expectLostRequests: () => void expected.push(lostRequest),
    expectRefusedRequests: () => void expected.push(refusedRequest),
    expectUncaught: (message) => void uncaught.add(message),
    throwIfAny() {
      if (seen.length > 0) throw new Error(`A page wrote errors:\n${seen.join('\n')}`)
    },
  }
}
