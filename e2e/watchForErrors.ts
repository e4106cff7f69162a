import type { BrowserContext } from 'playwright'
import type { PageError } from './engines/inPage/collectErrors.ts'

export interface ErrorWatch {
  /** From now on the browser's own lines about requests without an answer are expected. */
  expectLostRequests: () => void
  /** Likewise about answers whose status is an error. */
  expectRefusedRequests: () => void
  /** From now on this is expected to be thrown, and caught by nobody. */
  expectUncaught: (message: string) => void
  throwIfAny: () => void
}

const lostRequest =
  /^Failed to load resource: (?!the server responded)|^Fetch API cannot load |^Cross-Origin Request Blocked/
const refusedRequest = /^Failed to load resource: the server responded with a status of [45]/

/** What no page may write: console errors and warnings, and errors that nobody caught. */
export function createErrorWatch(): {
  errors: ErrorWatch
  noteAll: (errors: readonly PageError[]) => void
} {
  const seen: string[] = []
  const expected: RegExp[] = []
  const uncaught = new Set<string>()
  return {
    noteAll(errors) {
      for (const { type, text } of errors) {
        // Firefox tells of a lost request as of an error that nobody caught.
        const isExpected =
          expected.some((pattern) => pattern.test(text)) ||
          (type === 'uncaught' && uncaught.has(text))
        if (!isExpected) seen.push(`${type}: ${text}`)
      }
    },
    errors: {
      expectLostRequests: () => void expected.push(lostRequest),
      expectRefusedRequests: () => void expected.push(refusedRequest),
      expectUncaught: (message) => void uncaught.add(message),
      throwIfAny() {
        if (seen.length > 0) throw new Error(`A page wrote errors:\n${seen.join('\n')}`)
      },
    },
  }
}

export function watchForErrors(context: BrowserContext): ErrorWatch {
  const { errors, noteAll } = createErrorWatch()
  context.on('console', (message) => {
    const type = message.type()
    if (type === 'error' || type === 'warning') noteAll([{ type, text: message.text() }])
  })
  context.on('weberror', (webError) => {
    noteAll([{ type: 'uncaught', text: webError.error().message }])
  })
  return errors
}
