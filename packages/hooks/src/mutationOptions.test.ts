import type { GenAuthClient } from '@farewell/client'
import { dehydrate, MutationObserver, onlineManager, QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { deleteAccountMutationOptions } from './deleteAccountMutationOptions.ts'
import { SingleUse } from './flow/SingleUse.ts'
import { farewellKeys } from './keys.ts'
import { sendPassCodeMutationOptions } from './sendPassCodeMutationOptions.ts'
import { verifyDeleteAccountRequestMutationOptions } from './verifyDeleteAccountRequestMutationOptions.ts'

afterEach(() => onlineManager.setOnline(true))

/** A host that has set everything to the worst for a deletion. */
function hostileQueryClient(): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      mutations: {
        retry: 5,
        retryDelay: 0,
        networkMode: 'online',
        gcTime: Infinity,
        scope: { id: 'host' },
      },
      dehydrate: { shouldDehydrateMutation: () => true },
    },
  })
  queryClient.setMutationDefaults(farewellKeys.all, {
    mutationFn: () => Promise.reject(new Error('The host replaced the request.')),
    retry: 5,
    networkMode: 'online',
  })
  return queryClient
}

function clientThat(deleteAccount: GenAuthClient['deleteAccount']): GenAuthClient {
  return { deleteAccount } as unknown as GenAuthClient
}

const answer = { statusCode: 200, data: { success: true } }
const variables = { deleteAccountToken: 'the-token' }

test('a deletion is sent once, whatever the host retries by default', async () => {
  const deleteAccount = vi.fn(() => Promise.reject(new Error('The server failed.')))
  const options = deleteAccountMutationOptions(clientThat(deleteAccount))
  const observer = new MutationObserver(hostileQueryClient(), options)
  await expect(observer.mutate(variables)).rejects.toThrow('The server failed.')
  expect(deleteAccount).toHaveBeenCalledOnce()
})

test('a deletion pressed while offline fails now, and is not sent later', async () => {
  onlineManager.setOnline(false)
  const queryClient = hostileQueryClient()
  queryClient.mount()
  const deleteAccount = vi.fn(() => Promise.reject(new Error('There is no network.')))
  const observer = new MutationObserver(
    queryClient,
    deleteAccountMutationOptions(clientThat(deleteAccount)),
  )
  await expect(observer.mutate(variables)).rejects.toThrow('There is no network.')
  onlineManager.setOnline(true)
  await queryClient.resumePausedMutations()
  queryClient.unmount()
  expect(deleteAccount).toHaveBeenCalledOnce()
})

test('a host with a default scope and a mutation in it does not hold the deletion back', async () => {
  const queryClient = hostileQueryClient()
  const blocking = new MutationObserver(queryClient, {
    mutationFn: () => new Promise<never>(() => {}),
    scope: { id: 'host' },
    networkMode: 'always',
  })
  void blocking.mutate()
  const deleteAccount = vi.fn(() => Promise.resolve(answer))
  const observer = new MutationObserver(
    queryClient,
    deleteAccountMutationOptions(clientThat(deleteAccount)),
  )
  await expect(observer.mutate(variables)).resolves.toBe(answer)
})

test("the flow's deletion leaves no token in the cache, while it runs or after", async () => {
  const queryClient = hostileQueryClient()
  const sending = Promise.withResolvers<typeof answer>()
  const send = vi.fn((token: string) => (token ? sending.promise : sending.promise))
  const options = deleteAccountMutationOptions(clientThat(vi.fn()))
  const running = new MutationObserver(queryClient, options).mutate(
    new SingleUse(() => send('the-token')),
  )
  expect(JSON.stringify(dehydrate(queryClient))).toContain('"variables":{}')
  expect(JSON.stringify(dehydrate(queryClient))).not.toContain('the-token')
  sending.resolve(answer)
  await expect(running).resolves.toBe(answer)
  expect(send).toHaveBeenCalledOnce()
})

test('a deletion that was sent cannot be sent again', async () => {
  const send = vi.fn(() => Promise.resolve(answer))
  const deletion = new SingleUse(send)
  await deletion.send()
  await expect(deletion.send()).rejects.toMatchObject({ name: 'GenAuthError', code: 'aborted' })
  expect(send).toHaveBeenCalledOnce()
})

test.each([
  ['deleteAccount', deleteAccountMutationOptions],
  ['verifyDeleteAccountRequest', verifyDeleteAccountRequestMutationOptions],
  ['sendPassCode', sendPassCodeMutationOptions],
] as const)('%s: what the caller sets does not replace what keeps it safe', (name, factory) => {
  const unsafe = { retry: 3, networkMode: 'online', gcTime: 1, scope: { id: 'x' }, mutationKey: [] }
  const mutation = { ...unsafe, onSuccess: () => {}, meta: { mine: true } } as object
  expect(factory(clientThat(vi.fn()), { mutation })).toMatchObject({
    retry: false,
    networkMode: 'always',
    gcTime: 0,
    scope: undefined,
    mutationKey: farewellKeys[name],
    meta: { mine: true },
  })
})
