import { createContext, runInContext, type Context } from 'node:vm'

/** The globals of a worker, and no other: no window, no document, no require, no process. */
export function workerGlobals(): Context {
  const context = createContext({
    AbortController,
    AbortSignal,
    Blob,
    BroadcastChannel,
    DOMException,
    Event,
    EventTarget,
    FormData,
    Headers,
    ReadableStream,
    Request,
    Response,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    atob,
    btoa,
    clearInterval,
    clearTimeout,
    console,
    crypto,
    fetch,
    navigator: { onLine: true },
    performance,
    queueMicrotask,
    setInterval,
    setTimeout,
    structuredClone,
    // A host's errors are expected here.
    reportError: () => {},
  })
  runInContext('globalThis.self = globalThis', context)
  return context
}
