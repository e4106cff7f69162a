import { bundleSize } from './bundleSize.mjs'

/** @typedef {import('./bundleSize.mjs').Size} Size */

/** An app as it is before it takes the kit: what this much weighs is no part of the kit's bill. */
const app = `
import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

function App() {
  const { data } = useQuery({ queryKey: ['data'], queryFn: () => fetch('/data').then((r) => r.text()) })
  const { mutate } = useMutation({ mutationFn: () => fetch('/data', { method: 'POST' }) })
  return createElement('button', { onClick: () => mutate() }, data)
}

createRoot(document.body).render(
  createElement(QueryClientProvider, { client: new QueryClient() }, createElement(App)),
)
`

/**
 * @param {string[]} names
 * @param {string} from
 */
const using = (names, from) => `
import { ${names.join(', ')} } from '${from}'
globalThis.used = [globalThis.used, ${names.join(', ')}]
`

const client = using(['createGenAuthClient'], '@farewell/client')
const hooks = using(
  [
    'useDeleteAccount',
    'useVerifyDeleteAccountRequest',
    'useSendPassCode',
    'useVerificationMethods',
    'useDeleteAccountFlow',
    'FarewellProvider',
  ],
  '@farewell/hooks',
)
const dialog = using(['createGenAuthClient', 'DeleteAccountDialog'], '@farewell/ui')

const baseline = await bundleSize(app)

/**
 * @param {string} entry
 * @param {string[]} [external]
 * @returns {Promise<Size>}
 */
async function added(entry, external) {
  const { brotli, gzip, raw } = await bundleSize(app + entry, external)
  return {
    brotli: brotli - baseline.brotli,
    gzip: gzip - baseline.gzip,
    raw: raw - baseline.raw,
  }
}

/** @param {(string | number)[]} cells */
const print = ([name, ...numbers]) =>
  console.log(
    String(name).padEnd(36) + numbers.map((number) => String(number).padStart(8)).join(''),
  )

/**
 * @param {string} name
 * @param {Size} size
 */
const row = (name, { brotli, gzip, raw }) => print([name, brotli, gzip, raw])

console.log('Bytes that the kit adds to an app that has React and TanStack Query.')
console.log('A few characters of source move brotli by up to 100 bytes.\n')
print(['', 'brotli', 'gzip', 'raw'])
row('client and hooks', await added(client + hooks))
row('client and hooks, if the app has ky', await added(client + hooks, ['ky']))
row('whole kit', await added(dialog))
row('whole kit, if the app has ky', await added(dialog, ['ky']))
row('styles.css', await bundleSize("import '@farewell/ui/styles.css'"))
row('(the app without the kit)', baseline)
