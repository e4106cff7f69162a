import { runInContext, type Context } from 'node:vm'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { createSandboxControl } from '../sandboxControl.ts'
import { openWorkshop } from './openWorkshop.mjs'
import { reactNativeGlobals } from './reactNativeGlobals.ts'

const sandboxUrl = inject('sandboxUrl')
const sandbox = createSandboxControl(sandboxUrl)
const workshop = openWorkshop()
afterAll(() => workshop.close())

const polyfills = ['abort-controller/polyfill', 'whatwg-fetch']
let scripts: Record<'client' | 'flow' | 'react' | 'rsa', string>

beforeAll(async () => {
  scripts = {
    client: await workshop.bundle('clientProgram.ts', polyfills),
    flow: await workshop.bundle('flowProgram.ts', polyfills),
    react: await workshop.bundle('reactProgram.tsx', polyfills),
    rsa: await workshop.bundle('rsaProgram.ts', polyfills),
  }
})

let phone: Context

beforeEach(async () => {
  await sandbox.reset({ afterDeletion: inject('afterDeletion') })
  phone = reactNativeGlobals(sandboxUrl)
})

function run(script: keyof typeof scripts, call: string): unknown {
  runInContext(scripts[script], phone)
  return runInContext(`program.${call}(${JSON.stringify(sandboxUrl)})`, phone)
}

test('the place has what React Native has, and no more', () => {
  runInContext(scripts.client, phone)
  const has = (expression: string): unknown => runInContext(expression, phone)
  for (const name of ['document', 'DOMException', 'BroadcastChannel', 'reportError', 'crypto']) {
    expect(has(`typeof ${name}`), name).toBe('undefined')
  }
  for (const name of ['any', 'timeout', 'abort']) {
    expect(has(`typeof AbortSignal.${name}`), name).toBe('undefined')
  }
  expect(has('typeof new AbortController().signal.throwIfAborted')).toBe('undefined')
  expect(has('typeof navigator.locks')).toBe('undefined')
  expect(has('typeof URL.canParse')).toBe('undefined')
  expect(() => has('new URL("https://example.com").origin')).toThrow('not implemented')
  expect(has('fetch.polyfill')).toBe(true)
})

test('without WebCrypto no password is encrypted, and none is sent', async () => {
  expect(await run('rsa', 'verifyWithRsa')).toBe('encryption_failed')
  expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(0)
})

describe('a deletion over HTTP, on the globals of React Native', () => {
  test('by the client', async () => {
    expect(await run('client', 'deleteByClient')).toEqual({
      abortedBefore: 'aborted',
      abortedDuring: 'aborted',
      unreachable: 'network',
      deleted: true,
    })
    expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
    expect(await sandbox.countOf('deleteAccount')).toBe(1)
  })

  test('by the flow, which reports a host’s errors to the console', async () => {
    expect(await run('flow', 'deleteByFlow')).toEqual({
      steps: ['loading', 'review', 'verify', 'deleting', 'deleted', 'closed'],
      told: 1,
    })
    expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
    expect(await sandbox.countOf('deleteAccount')).toBe(1)
    const [warning] = phone['warnings'] as Error[]
    expect(warning?.message).toBe('The host’s analytics failed.')
  })

  test('by the hooks, without a DOM', async () => {
    expect(await run('react', 'deleteByHooks')).toEqual({
      steps: ['closed', 'loading', 'review', 'verify', 'deleting', 'deleted'],
      told: 1,
    })
    expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
    expect(await sandbox.countOf('deleteAccount')).toBe(1)
  })

  test('and none, when the flow is closed while it verifies', async () => {
    await sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind: 'hang' })
    expect(await run('flow', 'closeWhileVerifying')).toEqual({
      steps: ['loading', 'review', 'verify', 'closed'],
    })
    expect(await sandbox.countOf('deleteAccount')).toBe(0)
  })
})
