import { JSDOM } from 'jsdom'
import { createContext, runInContext, type Context } from 'node:vm'

/** What React Native 0.72 to 0.75 says of the parts of an address, and how it reads one. */
const urlOfReactNative = `
globalThis.URL = class URL {
  constructor(url) { this._url = url.endsWith('/') ? url : url + '/' }
  get href() { return this._url }
  toString() { return this._url }
}
for (const part of ['hash', 'host', 'hostname', 'origin', 'password', 'pathname', 'port', 'protocol', 'search', 'username']) {
  Object.defineProperty(URL.prototype, part, {
    get() { throw new Error('URL.' + part + ' is not implemented') },
  })
}
`

/**
 * The globals of React Native, without its phone: the language's own, timers, `XMLHttpRequest` over
 * real HTTP, an unfinished `URL`, and a `window` without a document. The polyfills that it makes
 * `fetch` and `AbortSignal` of are bundled with the program.
 *
 * @param origin where requests may go: the XMLHttpRequest is that of a page, which a phone's is not
 */
export function reactNativeGlobals(origin: string): Context {
  const { window: page } = new JSDOM('', { url: origin })
  const { XMLHttpRequest, Blob, FileReader, FormData } = page
  const warnings: unknown[] = []
  const context = createContext({
    XMLHttpRequest,
    Blob,
    FileReader,
    FormData,
    URLSearchParams: page.URLSearchParams,
    TextEncoder,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance: { now: () => performance.now() },
    navigator: { product: 'ReactNative' },
    warnings,
    console: { ...console, error: (error: unknown) => warnings.push(error) },
  })
  runInContext('globalThis.window = globalThis.self = globalThis.global = globalThis', context)
  runInContext(urlOfReactNative, context)
  return context
}
