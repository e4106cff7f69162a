import react from '@vitejs/plugin-react'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { createServer } from 'vite'
import { chromiumLaunchOptions } from './chromium.mjs'

/** @typedef {import('./contact-sheet/scenes.ts').Act} Act */
/** @typedef {import('playwright').Page} Page */
/** @typedef {{ title: string, image: string, width: number }} Shot */

/**
 * @typedef {object} Sheet
 * @property {string} name
 * @property {'light' | 'dark'} scheme
 * @property {'en' | 'ar'} language
 * @property {{ width: number, height: number }} viewport
 * @property {number} columns
 */

const DESKTOP = { width: 960, height: 800 }
const PHONE = { width: 390, height: 760 }

/** @type {Sheet[]} */
const sheets = [
  { name: 'light', scheme: 'light', language: 'en', viewport: DESKTOP, columns: 5 },
  { name: 'dark', scheme: 'dark', language: 'en', viewport: DESKTOP, columns: 5 },
  { name: 'rtl', scheme: 'light', language: 'ar', viewport: DESKTOP, columns: 5 },
  { name: 'phone', scheme: 'light', language: 'en', viewport: PHONE, columns: 8 },
]

const { values } = parseArgs({
  options: {
    /** Only these sheets. */
    sheet: { type: 'string', multiple: true },
    /** Only scenes whose title holds this. */
    scene: { type: 'string', default: '' },
    /** A folder to put each state into, by itself and twice as sharp. */
    single: { type: 'string' },
  },
})

const root = fileURLToPath(new URL('contact-sheet', import.meta.url))
const docs = fileURLToPath(new URL('../docs', import.meta.url))
const scale = values.single ? 2 : 1

const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  plugins: [react()],
  resolve: { conditions: ['@farewell/source', 'module', 'browser', 'development|production'] },
  // A cache of its own, or it would make the tests' optimized packages anew.
  cacheDir: join(docs, '../node_modules/.vite-contact-sheet'),
  server: { host: '127.0.0.1' },
})
await server.listen()
const [address] = server.resolvedUrls?.local ?? []
if (!address) throw new Error('Vite serves the states but names no address for them.')
const browser = await chromium.launch(chromiumLaunchOptions())

/**
 * @param {Page} page
 * @param {Act} act
 */
async function play(page, act) {
  if ('press' in act) await page.locator(act.press).first().click()
  else if ('type' in act) await page.locator(act.type).first().fill(act.text)
  else if ('see' in act) await page.locator(act.see).first().waitFor({ timeout: 45_000 })
  else if ('befall' in act) await page.evaluate((fault) => window.stage.befall(fault), act.befall)
  else await page.evaluate((name) => window.stage.signInAs(name), act.signInAs)
}

/**
 * The dialog with a margin of the page behind it; on a phone the whole screen.
 *
 * @param {Page} page
 * @param {Sheet} sheet
 */
async function shoot(page, { viewport }) {
  await page.mouse.move(0, 0)
  if (viewport === PHONE) return { image: await page.screenshot(), width: viewport.width }
  const panel = page.locator('#settings:has(.farewell-panel)')
  const box = await ((await panel.count()) > 0 ? panel : page.locator('dialog')).boundingBox()
  if (!box) throw new Error('There is nothing to shoot.')
  const margin = (await panel.count()) > 0 ? 0 : 24
  const x = Math.max(0, box.x - margin)
  const y = Math.max(0, box.y - margin)
  const width = Math.min(viewport.width - x, box.width + 2 * margin)
  const height = Math.min(viewport.height - y, box.height + 2 * margin)
  return { image: await page.screenshot({ clip: { x, y, width, height } }), width }
}

/** @param {Sheet} sheet */
async function shotsOf(sheet) {
  const { name, scheme, language, viewport } = sheet
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    hasTouch: viewport === PHONE,
    isMobile: viewport === PHONE,
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(error))
  /** @type {Shot[]} */
  const shots = []
  let count = 1
  for (let number = 0; number < count; number += 1) {
    await page.goto(`${address}?scene=${number}&scheme=${scheme}&language=${language}`)
    await page.waitForFunction(() => 'stage' in window)
    const scenes = await page.evaluate(() => window.stage.scenes.map(({ title }) => title))
    count = scenes.length
    const title = scenes[number] ?? ''
    if (!title.includes(values.scene)) continue
    const acts = await page.evaluate((at) => window.stage.scenes[at]?.acts ?? [], number)
    for (const act of acts) await play(page, act)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    const { image, width } = await shoot(page, sheet)
    if (values.single) {
      const file = `${name}-${String(number).padStart(2, '0')}.png`
      writeFileSync(join(values.single, file), image)
    }
    shots.push({ title, image: image.toString('base64'), width })
  }
  await context.close()
  return shots
}

/**
 * Few see the difference, but shadows then take far fewer bytes.
 *
 * @param {Page} page
 * @param {Buffer} image
 */
async function withFewerColours(page, image) {
  await page.evaluate(
    async (source) => {
      const picture = new Image()
      picture.src = source
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = picture.width
      canvas.height = picture.height
      const context = canvas.getContext('2d')
      if (!context) throw new Error('There is no canvas.')
      context.drawImage(picture, 0, 0)
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
      for (let at = 0; at < pixels.data.length; at += 4) {
        const green = pixels.data[at + 1] ?? 0
        // By the same for each channel, or greys would take on a hue. White stays white.
        const shift = green > 251 ? 0 : Math.round(green / 6) * 6 - green
        for (let channel = at; channel < at + 3; channel += 1) {
          pixels.data[channel] = (pixels.data[channel] ?? 0) + shift
        }
      }
      context.putImageData(pixels, 0, 0)
      document.body.style.cssText = 'margin: 0; line-height: 0'
      document.body.replaceChildren(canvas)
    },
    `data:image/png;base64,${image.toString('base64')}`,
  )
  return page.screenshot({ fullPage: true })
}

/**
 * @param {Sheet} sheet
 * @param {Shot[]} shots
 */
async function assemble({ name, scheme, columns, viewport }, shots) {
  const cell = viewport === PHONE ? PHONE.width : 488
  const gap = 24
  const width = columns * cell + (columns + 1) * gap
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  const figures = shots.map(
    (shot) => `<figure><figcaption>${shot.title}</figcaption>
<img src="data:image/png;base64,${shot.image}" style="width: ${Math.min(shot.width, cell)}px"></figure>`,
  )
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
:root { background: ${scheme === 'dark' ? '#242321' : '#fff'}; color: ${scheme === 'dark' ? '#fff' : '#211f1c'} }
body { margin: ${gap}px; columns: ${columns}; column-gap: ${gap}px; font: 500 15px/1.5 system-ui, sans-serif }
figure { margin: 0 0 ${gap}px; break-inside: avoid } img { display: block; border-radius: 8px }
figcaption { padding-block-end: 6px }
</style>${figures.join('')}`)
  const file = join(docs, `contact-sheet-${name}.png`)
  const whole = await page.screenshot({ fullPage: true })
  writeFileSync(file, await withFewerColours(page, whole))
  await context.close()
  return file
}

try {
  if (values.single) mkdirSync(values.single, { recursive: true })
  for (const sheet of sheets) {
    if (values.sheet && !values.sheet.includes(sheet.name)) continue
    const shots = await shotsOf(sheet)
    if (values.single) console.log(`${shots.length} states of ${sheet.name} in ${values.single}`)
    else console.log(await assemble(sheet, shots))
  }
} finally {
  await browser.close()
  await server.close()
}
