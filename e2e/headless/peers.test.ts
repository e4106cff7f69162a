import { createGenAuthClient } from '@farewell/client'
import { FarewellProvider, useDeleteAccountFlow } from '@farewell/hooks'
import * as older from '@farewell/tanstack-query-5.89'
import type { QueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { fileURLToPath } from 'node:url'
import { runInContext } from 'node:vm'
import { afterAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { createSandboxControl } from '../sandboxControl.ts'
import { openWorkshop } from './openWorkshop.mjs'
import { deleteByHooks } from './reactProgram.tsx'
import { workerGlobals } from './workerGlobals.ts'

const sandboxUrl = inject('sandboxUrl')
const sandbox = createSandboxControl(sandboxUrl)
const tanstack = fileURLToPath(
  new URL('../tanstack-query-5.89/node_modules/@tanstack', import.meta.url),
)
const workshop = openWorkshop({ '@tanstack': tanstack })
afterAll(() => workshop.close())

beforeEach(async () => {
  await sandbox.reset({ afterDeletion: inject('afterDeletion') })
})

const result = {
  steps: ['closed', 'loading', 'review', 'verify', 'deleting', 'deleted'],
  told: 1,
}

async function expectOneDeletion(): Promise<void> {
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
  expect(await sandbox.countOf('deleteAccount')).toBe(1)
}

test('the oldest TanStack Query that the hooks ask for will do', async () => {
  const context = workerGlobals()
  const script = await workshop.bundle('reactProgram.tsx')
  expect(script).toContain('tanstack-query-5.89/node_modules/@tanstack/query-core')
  // The renderer of the test asks for it, the kit does not.
  runInContext('globalThis.global = globalThis', context)
  runInContext(script, context)
  const answer: unknown = runInContext(`program.deleteByHooks('${sandboxUrl}')`, context)
  expect(await answer).toEqual(result)
  await expectOneDeletion()
})

test('a QueryClient of another version will do, if it is passed', async () => {
  // The renderer says that it is deprecated.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  // Two versions have two types.
  const queryClient: unknown = new older.QueryClient()
  expect(await deleteByHooks(sandboxUrl, queryClient as QueryClient)).toEqual(result)
  vi.restoreAllMocks()
  await expectOneDeletion()
})

test('a QueryClientProvider of another version is none, and TanStack says so', () => {
  const Screen = () => useDeleteAccountFlow().state.step
  const client = createGenAuthClient({ appHost: sandboxUrl, appId: 'app' })
  const app = createElement(
    older.QueryClientProvider,
    { client: new older.QueryClient() },
    createElement(FarewellProvider, { client }, createElement(Screen)),
  )
  expect(() => renderToString(app)).toThrow(
    'No QueryClient set, use QueryClientProvider to set one',
  )
})
