import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleSize } from './bundleSize.mjs'
import { difference, using } from './sizeAdded.mjs'

/** @typedef {import('./bundleSize.mjs').BundleOptions} BundleOptions */
/** @typedef {import('./bundleSize.mjs').Size} Size */
/** @typedef {import('./sizeAdded.mjs').Scale} Scale */

const clientAndHooks =
  using(['createGenAuthClient'], '@farewell/client') +
  using(
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
const wholeKit = using(['createGenAuthClient', 'DeleteAccountDialog'], '@farewell/ui')

const onePart = `
import { DeleteAccount } from '@farewell/ui'
globalThis.used = DeleteAccount.Account
`
const lazy = `
import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui/lazy'
globalThis.used = [createGenAuthClient, DeleteAccountDialog]
`
const ky = { external: ['ky'] }

/**
 * What the kit adds to an app, by the ways of taking it.
 *
 * @param {Scale} scale
 * @param {BundleOptions} [options]
 */
export async function sizesOfKit({ added }, options) {
  const lazyKit = await added(lazy)
  const styles = await bundleSize("import '@farewell/ui/styles.css'", options)
  return {
    'client and hooks': (await added(clientAndHooks)).all,
    'client and hooks, if the app has ky': (await added(clientAndHooks, ky)).all,
    'whole kit': (await added(wholeKit)).all,
    'whole kit, if the app has ky': (await added(wholeKit, ky)).all,
    'one part alone': (await added(onePart)).all,
    'lazy, before intent': lazyKit.beforeIntent,
    'lazy, all of it': lazyKit.all,
    'styles.css': styles.all,
  }
}

/** @type {[string, string | RegExp][]} from the outside in: the dialog is what is left */
const makings = [
  ['ky', 'ky'],
  ['valibot', 'valibot'],
  ['English', /locales\/en\.[jt]s$/],
  ['client', /packages\/client\//],
  ['hooks', /packages\/hooks\//],
]

/**
 * What the whole kit is made of: each row is what the bundle loses when that is left out, too.
 *
 * @param {Scale} scale
 * @returns {Promise<[string, Size][]>}
 */
export async function makingsOfKit({ added }) {
  /** @type {[string, Size][]} */
  const rows = []
  /** @type {(string | RegExp)[]} */
  const external = []
  let rest = (await added(wholeKit)).all
  for (const [name, module] of makings) {
    external.push(module)
    const without = (await added(wholeKit, { external })).all
    rows.push([name, difference(rest, without)])
    rest = without
  }
  return [...rows, ['dialog', rest]]
}

/** @returns {Promise<[string, Size]>} the locale with the most bytes, as an entry of its own */
export async function largestLocale() {
  const folder = fileURLToPath(new URL('../packages/ui/src/locales/', import.meta.url))
  const tags = globSync('*.ts', { cwd: folder, exclude: ['*.test*'] }).map((file) =>
    basename(file, '.ts'),
  )
  /** @type {[string, Size][]} */
  const sizes = []
  for (const tag of tags) {
    const entry = `import * as words from '@farewell/ui/locales/${tag}'; globalThis.words = words`
    sizes.push([tag, (await bundleSize(entry)).all])
  }
  const [largest] = sizes.toSorted(([, a], [, b]) => b.brotli - a.brotli)
  if (!largest) throw new Error('There is no locale.')
  return largest
}
