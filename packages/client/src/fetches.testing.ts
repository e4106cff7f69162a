import { vi } from 'vitest'

type Fetch = typeof globalThis.fetch

export interface RecordedRequest {
  request: Request
  method: string
  url: string
  /** The parsed body; `undefined` without one. */
  body: unknown
}

/** A `fetch` that notes every request before `answer` deals with it. */
export function recordingFetch(answer: (request: Request) => Response | Promise<Response>) {
  const requests: RecordedRequest[] = []
  const fetch: Fetch = async (input, init) => {
    // As it came: Node's copy of a request forgets the referrer policy.
    const request = input instanceof Request ? input : new Request(input, init)
    const text = await request.clone().text()
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    requests.push({ request, method: request.method, url: request.url, body })
    return answer(request)
  }
  return { fetch: vi.fn<Fetch>(fetch), requests }
}

/** A `fetch` that answers every request the same: a text as it is, anything else as JSON. */
export function answering(body: unknown, init?: ResponseInit) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const hasBody = init?.status !== 204 && init?.status !== 304
  return recordingFetch(() => new Response(hasBody ? text : null, init))
}

/** A `fetch` that never answers, and rejects when aborted, as the real one. */
export function silentFetch() {
  return recordingFetch(
    ({ signal }) =>
      new Promise<Response>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      }),
  )
}

/** A body that begins and never ends. */
export function stallingBody(start: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(start))
    },
  })
}
