import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { createSandboxControl } from '../sandboxControl.ts'
import { openWorkshop } from './openWorkshop.mjs'

const sandboxUrl = inject('sandboxUrl')
const sandbox = createSandboxControl(sandboxUrl)
const workshop = openWorkshop()
afterAll(() => workshop.close())

beforeAll(() => {
  cpSync(fileURLToPath(new URL('.', import.meta.url)), join(workshop.app, 'headless'), {
    recursive: true,
  })
})

beforeEach(async () => {
  await sandbox.reset({ afterDeletion: inject('afterDeletion') })
})

/** Runs the program where React is the one of server components. */
async function onServer(): Promise<unknown> {
  const here = (file: string): string => pathToFileURL(join(workshop.app, 'headless', file)).href
  const script = `import('${here('serverProgram.ts')}')
    .then((p) => p.useOnServer('${sandboxUrl}'))
    .then((result) => console.log(JSON.stringify(result)))`
  const options = ['--no-warnings', '--conditions=react-server']
  const child = spawn(process.execPath, [
    ...options,
    `--import=${here('clientReferences.mjs')}`,
    '-e',
    script,
  ])
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)))
  await new Promise((resolve) => child.on('close', resolve))
  try {
    return JSON.parse(output)
  } catch {
    return output
  }
}

test('a server component calls the client and the option factories, and passes on the views', async () => {
  const result = await onServer()
  expect(result).toMatchObject({
    hasContexts: false,
    methods: ['EMAIL_PASSCODE'],
    refused: true,
    mutations: [expect.arrayContaining(['farewell']), expect.arrayContaining(['farewell'])],
  })
  const { views } = result as { views: string[] }
  expect(views).toEqual(expect.arrayContaining(['DeleteAccountDialog', 'FarewellProvider']))
  const hooks = views.filter((name) => name.startsWith('use'))
  expect(hooks).toEqual(expect.arrayContaining(['useDeleteAccount', 'useDeleteAccountFlow']))
  const callable = views.filter((name) => /Options$|^create|^is|Error$/.test(name))
  expect(callable).toEqual([])
})
