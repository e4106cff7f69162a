import { createGenAuthClient, type GenAuthClient } from '@farewell/client'
import { createSandbox, sampleUsers, type Fault, type Sandbox } from '@farewell/sandbox'
import {
  dehydrate,
  focusManager,
  hydrate,
  MutationCache,
  MutationObserver,
  onlineManager,
  QueryClient,
  QueryClientProvider,
  type DehydratedState,
} from '@tanstack/react-query'
import { cleanup, renderHook } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deleteAccountMutationOptions } from './deleteAccountMutationOptions.ts'
import { farewellKeys } from './keys.ts'
import { useDeleteAccountFlow, type UseDeleteAccountFlowOptions } from './useDeleteAccountFlow.ts'

const storageKey = 'host.cache'
/** The host's errors that its page heard of, in whatever way. */
const heard = vi.fn<(error: unknown) => void>()

let sandbox: Sandbox
/** Everything that must not leave its request: filled as the requests go by. */
let secrets: Set<string>
/** Everything that the host's persister ever wrote. */
let written: string[]
/** What a render threw at the host. */
let caught: unknown[]

beforeEach(() => {
  sandbox = createSandbox({ seed: 1, afterDeletion: 'user-not-found' })
  secrets = new Set()
  written = []
  caught = []
  vi.stubGlobal('reportError', heard)
  // So TanStack tells what a cache's onError and onSettled throw.
  addEventListener('unhandledrejection', hearUnhandled, true)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  heard.mockReset()
  localStorage.clear()
  onlineManager.setOnline(true)
  removeEventListener('unhandledrejection', hearUnhandled, true)
})

function hearUnhandled(event: PromiseRejectionEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
  heard(event.reason)
}

const sent = (operation: string): number =>
  sandbox.requests().filter((request) => request.operation === operation).length

function signIn(username: string) {
  const user = sampleUsers.find((candidate) => candidate.username === username)
  const { userId = '', password = '' } = user ?? {}
  const accessToken = sandbox.signIn(userId)
  secrets.add(accessToken)
  if (password) secrets.add(password)
  const client = createGenAuthClient({
    appHost: 'https://app.genauth.ai',
    appId: 'app',
    getAccessToken: () => accessToken,
    async fetch(input, init) {
      const response = await sandbox.fetch(input, init)
      const { deleteAccountToken } = tokenIn(await response.clone().text())
      if (deleteAccountToken) secrets.add(deleteAccountToken)
      return response
    },
  })
  const isGone = (): boolean =>
    sandbox.users().find((one) => one.userId === userId)?.status === 'deleted'
  return { client, password, isGone }
}

function tokenIn(text: string): { deleteAccountToken?: string } {
  const { data } = JSON.parse(text) as { data?: { deleteAccountToken?: string } | null }
  return data ?? {}
}

type Callbacks = ConstructorParameters<typeof MutationCache>[0]

/**
 * A host that set everything to the worst: it retries, queues, keeps and throws, gives other
 * requests for ours, and stores its whole cache whenever anything in it changes.
 */
function hostileHost(callbacks: Callbacks = {}): QueryClient {
  const worst = {
    retry: 5,
    retryDelay: 0,
    networkMode: 'online',
    gcTime: Infinity,
    throwOnError: true,
    scope: { id: 'host' },
  } as const
  const { scope: _, ...worstQuery } = worst
  const queryClient = new QueryClient({
    mutationCache: new MutationCache(callbacks),
    defaultOptions: {
      queries: worstQuery,
      mutations: worst,
      dehydrate: { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true },
    },
  })
  for (const key of [['farewell'], ['farewell', 'account'], ...Object.values(farewellKeys)]) {
    queryClient.setMutationDefaults(key, {
      ...worst,
      mutationFn: () => Promise.reject(new Error('The host replaced the request.')),
    })
  }
  const persist = (): void => {
    localStorage.setItem(storageKey, JSON.stringify(dehydrate(queryClient)))
    written.push(localStorage.getItem(storageKey) ?? '')
  }
  queryClient.getMutationCache().subscribe(persist)
  queryClient.getQueryCache().subscribe(persist)
  queryClient.setQueryData(['notebooks'], ['mine'])
  // Holds up all others of the scope, if they let it.
  void new MutationObserver(queryClient, { mutationFn: () => new Promise(() => {}) }).mutate()
  return queryClient
}

class Boundary extends Component<{ children: ReactNode }> {
  override state = { failed: false }
  static getDerivedStateFromError = (): { failed: boolean } => ({ failed: true })
  override componentDidCatch(error: unknown): void {
    caught.push(error)
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}

function renderFlow(queryClient: QueryClient, options: UseDeleteAccountFlowOptions) {
  return renderHook(() => useDeleteAccountFlow(options), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queryClient}>
        <Boundary>{children}</Boundary>
      </QueryClientProvider>
    ),
  })
}
type Rendered = ReturnType<typeof renderFlow>

async function reach({ result }: Rendered, step: string): Promise<void> {
  await vi.waitFor(() => expect(result.current.state.step).toBe(step))
}

async function toVerification(rendered: Rendered): Promise<void> {
  rendered.result.current.open()
  await reach(rendered, 'review')
  await rendered.result.current.continue()
  await reach(rendered, 'verify')
}

async function untilRefused({ result }: Rendered, code: string): Promise<void> {
  await vi.waitFor(() =>
    expect(result.current.state).toMatchObject({
      step: 'verify',
      phase: 'idle',
      failure: { error: { code } },
    }),
  )
}

/** Everything that makes TanStack send what it holds: the connection, the focus, and the call. */
async function comeBack(queryClient: QueryClient): Promise<void> {
  onlineManager.setOnline(false)
  onlineManager.setOnline(true)
  focusManager.setFocused(false)
  focusManager.setFocused(true)
  focusManager.setFocused(undefined)
  await queryClient.resumePausedMutations()
}

function expectNothingStored(): void {
  expect(secrets.size).toBeGreaterThanOrEqual(2)
  expect(written.length).toBeGreaterThan(0)
  const all = written.join('\n')
  expect(all).toContain('"mine"')
  expect([...secrets].filter((secret) => all.includes(secret))).toEqual([])
}

/** The next page of the host, for each state that was ever stored: what it finds, it goes on with. */
async function expectNothingSentFromStorage(client: GenAuthClient): Promise<void> {
  const before = sandbox.requests().length
  for (const text of written) {
    const next = new QueryClient()
    // A pending mutation that nobody observes is looked after by TanStack each `gcTime`, for good.
    const options = { ...deleteAccountMutationOptions(client), gcTime: Infinity }
    next.setMutationDefaults(farewellKeys.deleteAccount, options)
    next.mount()
    hydrate(next, JSON.parse(text) as DehydratedState)
    await comeBack(next)
    next.unmount()
  }
  expect(sandbox.requests()).toHaveLength(before)
}

const lost: Fault = { operation: 'deleteAccount', kind: 'dropAfter' }

describe('a host that retries, queues, replaces, throws and stores', () => {
  test.each([
    ['that is answered', undefined],
    ['whose answer is lost', lost],
  ])('sees one deletion %s, and stores no secret of it', async (_, fault) => {
    if (fault) sandbox.addFault(fault)
    const { client, password, isGone } = signIn('dov')
    const queryClient = hostileHost()
    const rendered = renderFlow(queryClient, { client, keepCache: true })
    await toVerification(rendered)
    rendered.result.current.submit(() => password)
    await reach(rendered, 'deleted')
    expect(isGone()).toBe(true)
    rendered.result.current.close()
    rendered.unmount()
    await comeBack(queryClient)
    expect(sent('verifyDeleteAccountRequest')).toBe(1)
    expect(sent('deleteAccount')).toBe(1)
    expect(caught).toEqual([])
    // The deletion itself was there to be stored.
    expect(written.some((text) => text.includes('"mutationKey":["farewell"'))).toBe(true)
    expectNothingStored()
    await expectNothingSentFromStorage(client)
  })

  test('stores no code', async () => {
    const { client, isGone } = signIn('bea')
    const rendered = renderFlow(hostileHost(), { client, keepCache: true })
    await toVerification(rendered)
    rendered.result.current.sendCode()
    await vi.waitFor(() => expect(sandbox.inbox()).toHaveLength(1))
    const code = sandbox.inbox()[0]?.code ?? ''
    await vi.waitFor(() => expect(rendered.result.current.state).toMatchObject({ phase: 'idle' }))
    rendered.result.current.submit(code)
    await reach(rendered, 'deleted')
    expect(isGone()).toBe(true)
    expectNothingStored()
    // Six digits alone may be chance.
    expect(written.join('\n')).not.toMatch(new RegExp(`(?<!\\d)${code}(?!\\d)`))
  })

  // What a render throws takes the view away, and with it what is known of the deletion.
  test('shows a deletion that was refused, though all errors are to be thrown', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    sandbox.addFault({ operation: 'deleteAccount', kind: 'businessError', statusCode: 499 })
    const { client, password, isGone } = signIn('dov')
    const rendered = renderFlow(hostileHost(), { client })
    await toVerification(rendered)
    rendered.result.current.submit(password)
    await untilRefused(rendered, 'rejected')
    expect(caught).toEqual([])
    expect(isGone()).toBe(false)
    rendered.result.current.submit(password)
    await reach(rendered, 'deleted')
    expect(sent('deleteAccount')).toBe(2)
    expectNothingStored()
  })

  test.each([
    ['at the press', 0],
    ['between the proof and the deletion', 1],
  ])('sends and stores nothing, now or later, when it is offline %s', async (_, proofs) => {
    const { client, password, isGone } = signIn('dov')
    const queryClient = hostileHost()
    const beforeDelete = (): void => onlineManager.setOnline(false)
    const rendered = renderFlow(queryClient, { client, beforeDelete })
    await toVerification(rendered)
    onlineManager.setOnline(proofs > 0)
    rendered.result.current.submit(() => password)
    await untilRefused(rendered, 'offline')
    await comeBack(queryClient)
    rendered.unmount()
    await comeBack(queryClient)
    expect(sent('verifyDeleteAccountRequest')).toBe(proofs)
    expect(sent('deleteAccount')).toBe(0)
    expect(isGone()).toBe(false)
    expectNothingStored()
    await expectNothingSentFromStorage(client)
  })

  test('sends nothing after an unmount, whatever its cache still holds', async () => {
    const { client, password, isGone } = signIn('dov')
    const begun = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const onMutate = async (): Promise<void> => {
      begun.resolve()
      await gate.promise
    }
    const queryClient = hostileHost({ onMutate: (__, { options }) => ours(options) && onMutate() })
    const rendered = renderFlow(queryClient, { client })
    await toVerification(rendered)
    rendered.result.current.submit(() => password)
    await begun.promise
    rendered.unmount()
    gate.resolve()
    await vi.waitFor(async () => expect((await navigator.locks.query()).held).toEqual([]))
    await comeBack(queryClient)
    expect(sent('deleteAccount')).toBe(0)
    expect(isGone()).toBe(false)
    expectNothingStored()
    await expectNothingSentFromStorage(client)
  })
})

/** The host's own mutation goes past its callbacks. */
function ours({ mutationKey }: { mutationKey?: readonly unknown[] | undefined }): boolean {
  return mutationKey?.[0] === 'farewell'
}

describe('a mutation cache that gets in the way', () => {
  const bug = new Error('The host has a bug.')
  const manners: Record<string, () => unknown> = {
    throws: () => {
      throw bug
    },
    rejects: () => Promise.reject(bug),
    'never settles': () => new Promise(() => {}),
    'is slow': () => new Promise((resolve) => setTimeout(resolve, 2000)),
  }
  const cases = [
    { names: ['onMutate', 'onSuccess', 'onSettled'], outcome: 'answered', fault: undefined },
    { names: ['onMutate', 'onError', 'onSettled'], outcome: 'lost', fault: lost },
  ].flatMap(({ names, outcome, fault }) =>
    names.flatMap((name) =>
      Object.entries(manners).map(([manner, callback]) => {
        return { name, manner, outcome, fault, callback }
      }),
    ),
  )

  test.each(cases)('$name $manner: one deletion, $outcome', async (hostile) => {
    const { name, manner, fault, callback } = hostile
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    if (fault) sandbox.addFault(fault)
    const { client, password, isGone } = signIn('dov')
    const inTheWay = vi.fn(callback)
    const queryClient = hostileHost({
      [name]: (...args: unknown[]) => (args.some(isOurMutation) ? inTheWay() : undefined),
    })
    const onDeleted = vi.fn()
    const rendered = renderFlow(queryClient, { client, keepCache: true, onDeleted })
    await toVerification(rendered)
    rendered.result.current.submit(() => password)
    await vi.waitFor(() => expect(sent('verifyDeleteAccountRequest')).toBe(1))
    // Longer than the kit waits for a host's cache to begin.
    await vi.advanceTimersByTimeAsync(4000)
    await reach(rendered, 'deleted')
    await vi.advanceTimersByTimeAsync(4000)
    // TanStack calls an onSettled that throws a second time.
    expect(inTheWay).toHaveBeenCalled()
    const isBug = manner === 'throws' || manner === 'rejects'
    if (isBug) expect(heard).toHaveBeenCalledWith(bug)
    expect(onDeleted).toHaveBeenCalledOnce()
    expect(isGone()).toBe(true)
    rendered.unmount()
    await comeBack(queryClient)
    expect(sent('verifyDeleteAccountRequest')).toBe(1)
    expect(sent('deleteAccount')).toBe(1)
    expect(caught).toEqual([])
    expectNothingStored()
  })
})

function isOurMutation(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'options' in value &&
    ours(value.options as Parameters<typeof ours>[0])
  )
}
