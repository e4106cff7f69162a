import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runInContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { createSandboxControl } from '../sandboxControl.ts'
import { openWorkshop } from './openWorkshop.mjs'
import { serveScripts, type ServedScripts } from './serveScripts.ts'
import { workerGlobals } from './workerGlobals.ts'

const sandboxUrl = inject('sandboxUrl')
const sandbox = createSandboxControl(sandboxUrl)
const workshop = openWorkshop()
afterAll(() => workshop.close())

/** The calls that each host makes, and what comes of them. */
const calls = [
  {
    program: 'clientProgram.ts',
    call: 'deleteByClient',
    result: {
      abortedBefore: 'aborted',
      abortedDuring: 'aborted',
      unreachable: 'network',
      deleted: true,
    },
  },
  {
    program: 'flowProgram.ts',
    call: 'deleteByFlow',
    result: {
      steps: ['loading', 'review', 'verify', 'deleting', 'deleted', 'closed'],
      told: 1,
    },
  },
]

beforeEach(async () => {
  await sandbox.reset({ afterDeletion: inject('afterDeletion') })
})

async function expectOneDeletion(): Promise<void> {
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
  expect(await sandbox.countOf('deleteAccount')).toBe(1)
}

describe('in Node, without a bundler', () => {
  beforeAll(() => {
    cpSync(fileURLToPath(new URL('.', import.meta.url)), join(workshop.app, 'headless'), {
      recursive: true,
    })
  })

  /** An expression for the result of a call. */
  const calling = (program: string, call: string): string => {
    const { href } = pathToFileURL(join(workshop.app, 'headless', program))
    return `import(${JSON.stringify(href)}).then((p) => p.${call}(${JSON.stringify(sandboxUrl)}))`
  }

  test.each(calls)('$call, and the process ends by itself', async ({ program, call, result }) => {
    const script = `${calling(program, call)}.then((r) => console.log(JSON.stringify(r)))`
    const child = spawn(process.execPath, ['--no-warnings', '-e', script])
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    expect(JSON.parse(output)).toEqual(result)
    await expectOneDeletion()
  })

  test.each(calls)('$call in a worker thread', async ({ program, call, result }) => {
    const post = `.then((r) => require('node:worker_threads').parentPort.postMessage(r))`
    // Not on Vitest's own conditions, which would find the sources.
    const options = { eval: true, execArgv: [], stderr: true }
    const worker = new Worker(calling(program, call) + post, options)
    const answer = await new Promise((resolve, reject) => {
      worker.on('message', resolve)
      worker.on('error', reject)
    })
    await worker.terminate()
    expect(answer).toEqual(result)
    await expectOneDeletion()
  })
})

describe('with the globals of a worker alone', () => {
  test.each(calls)('$call', async ({ program, call, result }) => {
    const context = workerGlobals()
    runInContext(await workshop.bundle(program), context)
    for (const name of ['window', 'document', 'process', 'require']) {
      expect(runInContext(`typeof ${name}`, context)).toBe('undefined')
    }
    const answer: unknown = runInContext(`program.${call}(${JSON.stringify(sandboxUrl)})`, context)
    expect(await answer).toEqual(result)
    await expectOneDeletion()
  })

  test('verifyWithRsa', async () => {
    const context = workerGlobals()
    runInContext(await workshop.bundle('rsaProgram.ts'), context)
    const answer: unknown = runInContext(`program.verifyWithRsa('${sandboxUrl}')`, context)
    expect(await answer).toBe('proven')
  })
})

describe('in Chromium', () => {
  let browser: Browser
  let served: ServedScripts
  let page: Page

  beforeAll(async () => {
    const scripts = await Promise.all(
      calls.map(async ({ program, call }) => {
        const script = await workshop.bundle(program)
        // A service worker answers whoever asked, a worker the page that made it.
        const answer = `addEventListener('message', (event) =>
          program.${call}(event.data).then((result) => (event.source ?? self).postMessage(result)))`
        return [`/${call}.js`, `${script}\n${answer}`]
      }),
    )
    served = await serveScripts(Object.fromEntries(scripts) as Record<string, string>)
    browser = await chromium.launch(chromiumLaunchOptions())
    page = await browser.newPage()
    await page.goto(served.url)
  })

  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  test.each(calls)('$call in a web worker', async ({ call, result }) => {
    const answer = await page.evaluate(
      ([script = '', url]) =>
        new Promise((resolve, reject) => {
          const worker = new window.Worker(script)
          worker.addEventListener('message', ({ data }) => resolve(data))
          worker.addEventListener('error', ({ message }) => {
            // The host's own error, which the kit reports and survives.
            if (!message.includes('analytics failed')) reject(new Error(message))
          })
          worker.postMessage(url)
        }),
      [`/${call}.js`, sandboxUrl],
    )
    expect(answer).toEqual(result)
    await expectOneDeletion()
  })

  test.each(calls)('$call in a service worker', async ({ call, result }) => {
    const answer = await page.evaluate(
      async ([script = '', url]) => {
        const { serviceWorker } = navigator
        const answered = new Promise((resolve) => {
          serviceWorker.addEventListener('message', ({ data }) => resolve(data))
        })
        serviceWorker.startMessages()
        await serviceWorker.register(script, { scope: `${script}/` })
        const registration = await serviceWorker.getRegistration(`${script}/`)
        const worker = registration?.installing ?? registration?.waiting ?? registration?.active
        worker?.postMessage(url)
        return answered
      },
      [`/${call}.js`, sandboxUrl],
    )
    expect(answer).toEqual(result)
    await expectOneDeletion()
  })
})
