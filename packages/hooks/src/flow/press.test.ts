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
