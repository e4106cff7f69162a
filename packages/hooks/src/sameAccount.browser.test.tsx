import { createGenAuthClient } from '@farewell/client'
import { createSandbox, sampleUsers, type Sandbox } from '@farewell/sandbox'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { useDeleteAccountFlow, type UseDeleteAccountFlowOptions } from './useDeleteAccountFlow.ts'

const userNamed = (name: string) => {
  const { userId = '', password = '' } = sampleUsers.find(({ username }) => username === name) ?? {}
  return { userId, password }
}
const dov = userNamed('dov')
const ada = userNamed('ada')

let sandbox: Sandbox
/** Who is signed in: what a host's session, or the browser's cookie, holds. */
let login: string

beforeEach(() => {
  sandbox = createSandbox({ seed: 1 })
  login = sandbox.signIn(dov.userId)
})
afterEach(cleanup)

const switchToAda = (): void => {
  login = sandbox.signIn(ada.userId)
}

const tokenHost = () =>
  createGenAuthClient({
    appHost: 'https://app.genauth.ai',
    appId: 'app',
    getAccessToken: () => login,
    fetch: sandbox.fetch,
  })

/** A host whose server puts in the login, from a cookie that the page cannot read. */
const cookieHost = () =>
  createGenAuthClient({
    appHost: 'https://app.genauth.ai',
    appId: 'app',
    getAccessToken: () => null,
    fetch(input, init) {
      const request = new Request(input, init)
      request.headers.set('authorization', `Bearer ${login}`)
      return sandbox.fetch(request)
    },
  })

const sent = (operation: string): number =>
  sandbox.requests().filter((request) => request.operation === operation).length
const deletedUsers = (): string[] =>
  sandbox.users().flatMap(({ userId, status }) => (status === 'deleted' ? [userId] : []))

function Page({ children }: { children: ReactNode }): ReactNode {
  return (
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
    </StrictMode>
  )
}

/** The flow of Dov's account, up to the press. */
async function beforeThePress(options: UseDeleteAccountFlowOptions) {
  const { result } = renderHook(() => useDeleteAccountFlow(options), { wrapper: Page })
  result.current.open()
  await waitFor(() => expect(result.current.state.step).toBe('review'))
  await result.current.continue()
  await waitFor(() => {
    expect(result.current.state).toMatchObject({ step: 'verify', account: { userId: dov.userId } })
  })
  return result
}

describe.each([
  ['its own token', tokenHost],
  ['a cookie', cookieHost],
])('Promise 4: the account on the screen is the account deleted, with %s', (_, host) => {
  test('and nothing is proven or deleted for who signed in before the press', async () => {
    const flow = await beforeThePress({ client: host() })
    switchToAda()
    flow.current.submit(dov.password)
    await waitFor(() => {
      expect(flow.current.state).toMatchObject({ step: 'unavailable', reason: 'account-changed' })
    })
    expect(sent('verifyDeleteAccountRequest')).toBe(0)
    expect(sent('deleteAccount')).toBe(0)
    expect(deletedUsers()).toEqual([])
  })

  test('and never that of who signed in after the proof', async () => {
    const flow = await beforeThePress({ client: host(), beforeDelete: switchToAda })
    flow.current.submit(dov.password)
    const byToken = host === tokenHost
    await waitFor(() => {
      expect(flow.current.state.step).toBe(byToken ? 'deleted' : 'unavailable')
    })
    // All requests of a press carry one token; a cookie is asked once more who it is.
    expect(deletedUsers()).toEqual(byToken ? [dov.userId] : [])
    expect(sent('deleteAccount')).toBe(byToken ? 1 : 0)
  })
})
