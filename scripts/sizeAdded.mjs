import { bundleSize } from './bundleSize.mjs'

/** @typedef {import('./bundleSize.mjs').BundleOptions} BundleOptions */
/** @typedef {import('./bundleSize.mjs').BundleSize} BundleSize */
/** @typedef {import('./bundleSize.mjs').Size} Size */

/**
 * An app as it is before it takes anything, with a page that is loaded on demand: what this much
 * weighs is on nobody's bill.
 */
const app = `
import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

function App() {
  const { data } = useQuery({ queryKey: ['data'], queryFn: () => fetch('/data').then((r) => r.text()) })
  const { mutate } = useMutation({ mutationFn: () => fetch('/data', { method: 'POST' }) })
  return createElement('button', { onClick: () => mutate() }, data)
}

globalThis.goToPage = () => import('virtual:page')
createRoot(document.body).render(
  createElement(QueryClientProvider, { client: new QueryClient() }, createElement(App)),
)
`

/**
 * The source of an app that uses these, so that none of them is shaken off.
 *
 * @param {string[]} names
 * @param {string} from
 */
export const using = (names, from) => `
import { ${names.join(', ')} } from '${from}'
globalThis.used = [globalThis.used, ${names.join(', ')}]
`

/**
 * @param {Size} size
 * @param {Size} less
 * @returns {Size}
 */
export const difference = (size, less) => ({
  brotli: size.brotli - less.brotli,
  gzip: size.gzip - less.gzip,
  raw: size.raw - less.raw,
})

/**
 * @typedef {object} Scale
 * @property {Size} app what it weighs by itself
 * @property {(source: string, options?: BundleOptions) => Promise<BundleSize>} added what the app
 *   weighs more with this
 */

/**
 * Weighs what an app that has React and TanStack Query takes on.
 *
 * @param {BundleOptions} [common] to all that is weighed
 * @returns {Promise<Scale>}
 */
export async function scale(common) {
  const before = await bundleSize(app, common)
  return {
    app: before.all,
    async added(source, options) {
      const { all, beforeIntent, modules } = await bundleSize(app + source, {
        ...common,
        ...options,
      })
      return {
        all: difference(all, before.all),
        beforeIntent: difference(beforeIntent, before.beforeIntent),
        modules,
      }
    },
  }
}
