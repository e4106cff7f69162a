import { createGenAuthClient, type GenAuthClient } from '@farewell/client'
import { createSandbox, sampleUsers, type Sandbox } from '@farewell/sandbox'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FarewellProvider } from './FarewellProvider.tsx'
import { farewellKeys } from './keys.ts'
import { useAccountDeleted } from './useAccountDeleted.ts'
import { useDeleteAccount } from './useDeleteAccount.ts'
import { useDeleteAccountFlow, type UseDeleteAccountFlowOptions } from './useDeleteAccountFlow.ts'
import { useSendPassCode } from './useSendPassCode.ts'
import { useVerificationMethods } from './useVerificationMethods.ts'
import { useVerifyDeleteAccountRequest } from './useVerifyDeleteAccountRequest.ts'

const dov = sampleUsers.find(({ username }) => username === 'dov')
const userId = dov?.userId ?? ''
const password = dov?.password ?? ''

let sandbox: Sandbox
let accessToken: string
let queryClient: QueryClient
function newClient(fetch: typeof globalThis.fetch = sandbox.fetch): GenAuthClient {
  return createGenAuthClient({
    appHost: 'https://app.genauth.ai',
    appId: 'app',
    getAccessToken: () => accessToken,
    fetch,
  })
}

/** A client whose deletion goes out when it is let go. */
function heldClient() {
  const gate = Promise.withResolvers<void>()
  const client = newClient(async (input, init) => {
    const request = new Request(input, init)
    if (request.url.endsWith('/delete-account')) await gate.promise
    return sandbox.fetch(request)
  })
  return { client, letGo: gate.resolve }
}

beforeEach(() => {
  sandbox = createSandbox({ seed: 1, afterDeletion: 'unauthorized' })
  accessToken = sandbox.signIn(userId)
  queryClient = new QueryClient()
})
afterEach(cleanup)

function App({ children }: { children: ReactNode }): ReactNode {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </StrictMode>
  )
}

const sent = (operation: string): number =>
  sandbox.requests().filter((request) => request.operation === operation).length
const isGone = (): boolean =>
  sandbox.users().find((user) => user.userId === userId)?.status === 'deleted'

function renderFlow(options: UseDeleteAccountFlowOptions = {}) {
  const client = options.client ?? newClient()
  return renderHook(() => useDeleteAccountFlow({ client, ...options }), { wrapper: App })
}
type Rendered = Pick<ReturnType<typeof renderFlow>, 'result'>

async function reach({ result }: Rendered, step: string): Promise<void> {
  await waitFor(() => expect(result.current.state.step).toBe(step))
}

async function toVerification(rendered: Rendered): Promise<void> {
  rendered.result.current.open()
  await reach(rendered, 'review')
  await rendered.result.current.continue()
  await reach(rendered, 'verify')
}

describe('the flow in React', () => {
  test('deletes, through the mutation of the hook, and forgets the caches on leaving', async () => {
    const onDeleted = vi.fn()
    const onDone = vi.fn()
    const { client, letGo } = heldClient()
    const rendered = renderFlow({ client, onDeleted, onDone })
    queryClient.setQueryData(['notebooks'], ['mine'])
    await toVerification(rendered)
    rendered.result.current.submit(() => password)
    await reach(rendered, 'deleting')
    expect(queryClient.isMutating({ mutationKey: farewellKeys.deleteAccount })).toBe(1)
    letGo()
    await reach(rendered, 'deleted')
    expect(isGone()).toBe(true)
    expect(onDeleted).toHaveBeenCalledExactlyOnceWith({ userId, confirmedBy: 'answer' })
    expect(queryClient.getQueryData(['notebooks'])).toEqual(['mine'])
    rendered.result.current.close()
    await reach(rendered, 'closed')
    expect(queryClient.getQueryData(['notebooks'])).toBeUndefined()
    expect(onDone).toHaveBeenCalledOnce()
  })

  test('keeps the caches where the host asks for it', async () => {
    const rendered = renderFlow({ keepCache: true })
    queryClient.setQueryData(['notebooks'], ['mine'])
    await toVerification(rendered)
    rendered.result.current.submit(password)
    await reach(rendered, 'deleted')
    rendered.result.current.close()
    expect(queryClient.getQueryData(['notebooks'])).toEqual(['mine'])
  })

  test('sends nothing by itself, and reads once for one opening', async () => {
    const rendered = renderFlow()
    rendered.rerender()
    expect(sandbox.requests()).toEqual([])
    rendered.result.current.open()
    await reach(rendered, 'review')
    rendered.rerender()
    expect(sandbox.requests()).toHaveLength(2)
  })

  test('goes on undisturbed with a client that is made anew on every render', async () => {
    const rendered = renderHook(() => useDeleteAccountFlow({ client: newClient() }), {
      wrapper: App,
    })
    await toVerification(rendered)
    rendered.rerender()
    expect(rendered.result.current.state.step).toBe('verify')
    rendered.result.current.submit(password)
    await reach(rendered, 'deleted')
    expect(sent('deleteAccount')).toBe(1)
  })

  test('neither loops nor begins anew when each render makes a client and writes the appHost in another way', async () => {
    let renders = 0
    const rendered = renderHook(
      () => {
        renders += 1
        const appHost = `https://app.genauth.ai${'/'.repeat(renders % 3)}`
        const client = createGenAuthClient({
          appHost,
          appId: 'app',
          getAccessToken: () => accessToken,
          fetch: sandbox.fetch,
        })
        const { data } = useVerificationMethods({ client })
        return { ...useDeleteAccountFlow({ client }), methods: data?.methods }
      },
      { wrapper: App },
    )
    await waitFor(() => expect(rendered.result.current.methods).toHaveLength(1))
    await toVerification(rendered)
    // Once for the hint beside the button, once for the opening.
    expect(sent('getProfile')).toBe(2)
    rendered.result.current.submit(password)
    await reach(rendered, 'deleted')
    expect(sent('deleteAccount')).toBe(1)
    // Two for each change of state, as StrictMode renders twice.
    expect(renders).toBeLessThan(50)
  })

  test('sends no deletion when it unmounts while verifying', async () => {
    sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind: 'hang' })
    const rendered = renderFlow()
    await toVerification(rendered)
    rendered.result.current.submit(password)
    await waitFor(() => expect(sent('verifyDeleteAccountRequest')).toBe(1))
    rendered.unmount()
    await waitFor(async () => expect((await navigator.locks.query()).held).toEqual([]))
    expect(sent('deleteAccount')).toBe(0)
  })

  test.each(['loading', 'review', 'verify', 'unavailable'] as const)(
    'is closed, and sends nothing any more, when it unmounts in the step %s',
    async (step) => {
      const client = newClient()
      const onEvent = vi.fn()
      if (step === 'loading') sandbox.addFault({ operation: 'getProfile', kind: 'hang' })
      if (step === 'unavailable') sandbox.addFault({ operation: 'getProfile', kind: 'html' })
      const rendered = renderFlow({ client, onEvent })
      if (step === 'verify') await toVerification(rendered)
      else rendered.result.current.open()
      await reach(rendered, step)
      await waitFor(() => expect(sandbox.requests()).toHaveLength(2))
      rendered.unmount()
      await waitFor(() => expect(onEvent).toHaveBeenLastCalledWith({ type: 'abandoned', step }))
      rendered.result.current.submit(password)
      sandbox.clearFaults()
      const again = renderFlow({ client })
      again.result.current.open()
      await reach(again, 'review')
      expect(sandbox.requests()).toHaveLength(4)
    },
  )

  test('lives on when it unmounts while deleting, with the latest callbacks', async () => {
    const first = vi.fn()
    const latest = vi.fn()
    const { client, letGo } = heldClient()
    const rendered = renderHook(({ onDeleted }) => useDeleteAccountFlow({ client, onDeleted }), {
      wrapper: App,
      initialProps: { onDeleted: first },
    })
    await toVerification(rendered)
    rendered.result.current.submit(password)
    await reach(rendered, 'deleting')
    rendered.rerender({ onDeleted: latest })
    rendered.unmount()
    letGo()
    await waitFor(() => expect(latest).toHaveBeenCalledOnce())
    expect(first).not.toHaveBeenCalled()
    expect(isGone()).toBe(true)
  })

  test('is found where it is by a view that comes back while it deletes', async () => {
    const { client, letGo } = heldClient()
    const rendered = renderFlow({ client })
    await toVerification(rendered)
    rendered.result.current.submit(password)
    await reach(rendered, 'deleting')
    rendered.unmount()
    const again = renderFlow({ client })
    expect(again.result.current.state.step).toBe('closed')
    again.result.current.open()
    await reach(again, 'deleting')
    letGo()
    await reach(again, 'deleted')
    expect(sent('deleteAccount')).toBe(1)
  })

  test('is open in one of two dialogs at a time', async () => {
    const client = newClient()
    const one = renderFlow({ client })
    const two = renderFlow({ client })
    one.result.current.open()
    await reach(one, 'review')
    expect(two.result.current.state.step).toBe('closed')
    two.result.current.open()
    await reach(two, 'review')
    await reach(one, 'closed')
    // The one that is not open cannot press.
    await two.result.current.continue()
    await reach(two, 'verify')
    one.result.current.submit(password)
    one.result.current.close()
    expect(two.result.current.state).toMatchObject({ step: 'verify', phase: 'idle' })
  })

  test('hears the callbacks of the dialog that it is open in, not of the one rendered last', async () => {
    const client = newClient()
    const mine = vi.fn()
    const other = vi.fn()
    const one = renderFlow({ client, onDeleted: mine })
    renderFlow({ client, onDeleted: other })
    await toVerification(one)
    one.result.current.submit(password)
    await reach(one, 'deleted')
    expect(mine).toHaveBeenCalledOnce()
    expect(other).not.toHaveBeenCalled()
  })
})

describe('where the client comes from', () => {
  test('from the provider, with its callbacks, unless the hook has its own', async () => {
    const provided = vi.fn()
    const own = vi.fn()
    const client = newClient()
    const wrapper = ({ children }: { children: ReactNode }) => (
      <App>
        <FarewellProvider client={client} onDeleted={provided} onDone={provided}>
          {children}
        </FarewellProvider>
      </App>
    )
    const rendered = renderHook(() => useDeleteAccountFlow({ onDeleted: own }), { wrapper })
    await toVerification(rendered)
    rendered.result.current.submit(password)
    await reach(rendered, 'deleted')
    expect(own).toHaveBeenCalledOnce()
    expect(provided).not.toHaveBeenCalled()
    rendered.result.current.close()
    expect(provided).toHaveBeenCalledOnce()
  })

  test.each([
    ['useDeleteAccountFlow', () => useDeleteAccountFlow()],
    ['useDeleteAccount', () => useDeleteAccount()],
    ['useSendPassCode', () => useSendPassCode()],
    ['useVerifyDeleteAccountRequest', () => useVerifyDeleteAccountRequest()],
    ['useVerificationMethods', () => useVerificationMethods()],
  ])('%s without one says what to do', (_, useIt) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderHook<unknown, unknown>(useIt, { wrapper: App })).toThrow(
      /^Farewell has no client\. Pass client=.*, or put a <FarewellProvider/,
    )
    vi.restoreAllMocks()
  })

  test('without a QueryClient TanStack says what to do', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const client = newClient()
    expect(() => renderHook(() => useDeleteAccountFlow({ client }))).toThrow(/QueryClientProvider/)
    expect(() => renderHook(() => useDeleteAccountFlow({ client }, queryClient))).not.toThrow()
    vi.restoreAllMocks()
  })
})

describe('the hooks alone', () => {
  test('send a code, verify and delete', async () => {
    const bea = sampleUsers.find(({ username }) => username === 'bea')
    accessToken = sandbox.signIn(bea?.userId ?? '')
    const client = newClient()
    const { result } = renderHook(
      () => ({
        send: useSendPassCode({ client }),
        verify: useVerifyDeleteAccountRequest({ client }),
        remove: useDeleteAccount({ client }),
      }),
      { wrapper: App },
    )
    const email = 'bea@example.com'
    await result.current.send.mutateAsync({ method: 'EMAIL_PASSCODE', email })
    const passCode = sandbox.inbox()[0]?.code ?? ''
    const { data } = await result.current.verify.mutateAsync({
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: { email, passCode },
    })
    const { deleteAccountToken } = data
    await expect(result.current.remove.mutateAsync({ deleteAccountToken })).resolves.toMatchObject({
      statusCode: 200,
      data: { success: true },
    })
    expect(sandbox.users().find((user) => user.email === email)?.status).toBe('deleted')
  })

  test('say which methods the account has', async () => {
    const { result } = renderHook(
      () => useVerificationMethods({ client: newClient(), query: { select: (v) => v.methods } }),
      { wrapper: App },
    )
    await waitFor(() => expect(result.current.data).toEqual([{ method: 'PASSWORD' }]))
  })

  test('hear that the account was deleted in another tab, until they unmount', async () => {
    const listener = vi.fn()
    const { unmount } = renderHook(() => useAccountDeleted(listener), { wrapper: App })
    const message = { appHost: 'https://app.genauth.ai', appId: 'app', userId }
    const tab = new BroadcastChannel('farewell.v1')
    tab.postMessage(message)
    await waitFor(() => expect(listener).toHaveBeenCalledWith(message))
    const calls = listener.mock.calls.length
    unmount()
    const witness = new BroadcastChannel('farewell.v1')
    const heard = new Promise((resolve) => witness.addEventListener('message', resolve))
    tab.postMessage(message)
    await heard
    tab.close()
    witness.close()
    expect(listener.mock.calls).toHaveLength(calls)
  })
})
