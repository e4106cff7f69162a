import { createGenAuthClient } from '@farewell/client'
import { afterEach, expect, test, vi } from 'vitest'
import { tellOtherTabs } from './deletedChannel.ts'
import { createRig, pressDelete, toVerification, until } from './flow.testing.ts'

afterEach(() => vi.unstubAllGlobals())

test('a press whose account is deleted by another tab meanwhile sends no deletion', async () => {
  const host = Promise.withResolvers<void>()
  const beforeDelete = vi.fn(() => host.promise)
  const onDeleted = vi.fn()
  const rig = createRig({ user: 'dov', flow: { beforeDelete, onDeleted } })
  await toVerification(rig)
  pressDelete(rig)
  await vi.waitFor(() => expect(beforeDelete).toHaveBeenCalled())
  tellOtherTabs({ appHost: 'https://app.genauth.ai', appId: 'app', userId: rig.userId })
  await until(rig.flow, 'deleted')
  host.resolve()
  // The lock is free again: the press has ended.
  await vi.waitFor(async () => expect((await navigator.locks.query()).held).toEqual([]))
  expect(rig.sent('deleteAccount')).toBe(0)
  expect(rig.flow.getSnapshot()).toMatchObject({ step: 'deleted', confirmedBy: 'other-tab' })
  expect(onDeleted).toHaveBeenCalledOnce()
  rig.flow.close()
})

test.each(['getAccessToken', 'beforeDelete', 'deleteAccount'] as const)(
  'a press that is left gives its lock back at once, while the host’s %s never settles',
  async (seam) => {
    const hanging = vi.fn((): Promise<never> => new Promise(() => {}))
    let token: () => string | Promise<string> = () => rig.accessToken
    // An app of its own: a lock that is never released is one test's trouble.
    const app = { appId: seam, getAccessToken: () => token() }
    const rig = createRig({ user: 'dov', client: app })
    const client = createGenAuthClient({
      appHost: 'https://app.genauth.ai',
      fetch: rig.sandbox.fetch,
      ...app,
    })
    await toVerification(rig)
    if (seam === 'getAccessToken') token = hanging
    else rig.flow.setOptions({ client, [seam]: hanging })
    pressDelete(rig)
    await vi.waitFor(() => expect(hanging).toHaveBeenCalled())
    rig.flow.close()

    token = () => rig.accessToken
    rig.flow.setOptions({ client })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(rig.sent('deleteAccount')).toBe(1)
  },
)
