import { createGenAuthClient } from '@farewell/client'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { pressDelete, toVerification, until, type Rig } from './flow/flow.testing.ts'

/** An app's packages may depend on different versions of the kit, and the page then has both. */
async function copy() {
  vi.resetModules()
  const { createRig } = await import('./flow/flow.testing.ts')
  return { createRig, kit: await import('./index.ts') }
}

const clientOf = ({ sandbox, accessToken }: Rig) =>
  createGenAuthClient({
    appHost: 'https://app.genauth.ai',
    appId: 'app',
    getAccessToken: () => accessToken,
    fetch: sandbox.fetch,
  })

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['with Web Locks', undefined],
  ['without', {}],
])('two copies on one page send one deletion, %s', async (_, navigator) => {
  if (navigator) vi.stubGlobal('navigator', navigator)
  const one = await copy()
  const other = await copy()
  expect(one.kit.createDeleteAccountFlow).not.toBe(other.kit.createDeleteAccountFlow)
  const first = one.createRig({ user: 'dov' })
  const client = clientOf(first)
  const second: Rig = { ...first, flow: other.kit.createDeleteAccountFlow({ client }) }
  await toVerification(first)
  await toVerification(second)
  pressDelete(first)
  pressDelete(second)
  const refused = await until(second.flow, 'verify', ({ failure }) => failure !== undefined)
  expect(refused.failure?.error.code).toBe('in_progress_elsewhere')
  await until(first.flow, 'deleted')
  expect(first.sent('deleteAccount')).toBe(1)
  first.flow.close()
  second.flow.close()
})

test('a provider of one copy and a hook of the other say that there are two', async () => {
  const one = await copy()
  const other = await copy()
  const client = clientOf(one.createRig())
  const Hook = (): null => {
    other.kit.useVerificationMethods()
    return null
  }
  const Provider = one.kit.FarewellProvider
  expect(() => renderToString(createElement(Provider, { client }, createElement(Hook)))).toThrow(
    /<FarewellProvider client=.* around it; if there is one, two copies of @farewell\/hooks are installed, as "npm ls @farewell\/hooks" shows\.$/,
  )
})
