import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleSize } from './bundleSize.mjs'

/** @typedef {import('./bundleSize.mjs').Size} Size */

/**
 * An app as it is before it takes the kit, with a page that is loaded on demand: what this much
 * weighs is no part of the kit's bill.
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

const lazy = `
import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui/lazy'
globalThis.used = [createGenAuthClient, DeleteAccountDialog]
`
const onePart = `
import { DeleteAccount } from '@farewell/ui'
globalThis.used = DeleteAccount.Account
`

const baseline = await bundleSize(app)
const baselineBeforeIntent = await bundleSize(app, { beforeIntent: true })

/**
 * @param {string} entry
 * @param {import('./bundleSize.mjs').BundleOptions} [options]
 * @returns {Promise<Size>}
 */
async function added(entry, options) {
  const { brotli, gzip, raw } = await bundleSize(app + entry, options)
  const before = options?.beforeIntent ? baselineBeforeIntent : baseline
  return { brotli: brotli - before.brotli, gzip: gzip - before.gzip, raw: raw - before.raw }
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

/** What the whole kit is made of: each row is what the bundle loses when that is left out, too. */
async function breakdown() {
  /** @type {[string, string | RegExp][]} */
  const makings = [
    ['ky', 'ky'],
    ['valibot', 'valibot'],
    ['English', /locales\/en\.ts$/],
    ['client', /packages\/client\//],
    ['hooks', /packages\/hooks\//],
  ]
  let rest = await added(dialog)
  /** @type {(string | RegExp)[]} */
  const external = []
  for (const [name, module] of makings) {
    external.push(module)
    const without = await added(dialog, { external })
    print([
      `  ${name}`,
      rest.brotli - without.brotli,
      rest.gzip - without.gzip,
      rest.raw - without.raw,
    ])
    rest = without
  }
  row('  dialog', rest)
}

/** @returns {Promise<[string, Size]>} the locale with the most bytes, as an entry of its own */
async function largestLocale() {
  const folder = fileURLToPath(new URL('../packages/ui/src/locales/', import.meta.url))
  const tags = globSync('*.ts', { cwd: folder, exclude: ['*.test*'] }).map((file) =>
    basename(file, '.ts'),
  )
  /** @type {[string, Size][]} */
  const sizes = []
  for (const tag of tags) {
    const entry = `import * as words from '@farewell/ui/locales/${tag}'; globalThis.words = words`
    sizes.push([tag, await bundleSize(entry)])
  }
  const [largest] = sizes.toSorted(([, a], [, b]) => b.brotli - a.brotli)
  if (!largest) throw new Error('There is no locale.')
  return largest
}

console.log('Bytes that the kit adds to an app that has React and TanStack Query.')
console.log('A few characters of source move brotli by up to 100 bytes.\n')
print(['', 'brotli', 'gzip', 'raw'])
row('client and hooks', await added(client + hooks))
row('client and hooks, if the app has ky', await added(client + hooks, { external: ['ky'] }))
row('whole kit', await added(dialog))
await breakdown()
row('whole kit, if the app has ky', await added(dialog, { external: ['ky'] }))
row('one part alone', await added(onePart))
row('lazy, before intent', await added(lazy, { beforeIntent: true }))
row('lazy, all of it', await added(lazy))
row('styles.css', await bundleSize("import '@farewell/ui/styles.css'"))
const [tag, locale] = await largestLocale()
row(`largest locale (${tag})`, locale)
row('(the app without the kit)', baseline)
