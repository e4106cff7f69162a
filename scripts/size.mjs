import { scale } from './sizeAdded.mjs'
import { largestLocale, makingsOfKit, sizesOfKit } from './sizeOfKit.mjs'

/** @param {(string | number)[]} cells */
const print = ([name, ...numbers]) =>
  console.log(
    String(name).padEnd(36) + numbers.map((number) => String(number).padStart(8)).join(''),
  )

/**
 * @param {string} name
 * @param {import('./bundleSize.mjs').Size} size
 */
const row = (name, { brotli, gzip, raw }) => print([name, brotli, gzip, raw])

console.log('Bytes that the kit adds to an app that has React and TanStack Query.')
console.log('A few characters of source move brotli by up to 100 bytes.\n')
print(['', 'brotli', 'gzip', 'raw'])
const source = await scale()
for (const [name, size] of Object.entries(await sizesOfKit(source))) {
  row(name, size)
  if (name !== 'whole kit') continue
  for (const [part, partSize] of await makingsOfKit(source)) row(`  ${part}`, partSize)
}
const [tag, locale] = await largestLocale()
row(`largest locale (${tag})`, locale)
row('(the app without the kit)', source.app)
