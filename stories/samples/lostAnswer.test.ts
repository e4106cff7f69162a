import { createDeleteAccountFlow, createGenAuthClient } from '@farewell/ui'
import { createTestAccount } from '@farewell/sandbox/testing'
import { expect, test } from 'vitest'

test('does not call a lost answer a failure', async () => {
  // Whatever the documentation leaves open is drawn by the seed; this one is always drawn alike.
  const account = createTestAccount({ username: 'bea', seed: 7, afterDeletion: 'unauthorized' })
  const flow = createDeleteAccountFlow({ client: createGenAuthClient(account.clientOptions) })
  const step = () => flow.getSnapshot().step

  flow.open()
  await expect.poll(step).toBe('review')
  await flow.continue()
  flow.sendCode()
  await expect.poll(() => account.sandbox.inbox()).toHaveLength(1)
  await expect.poll(() => flow.getSnapshot()).toHaveProperty('phase', 'idle')

  // Processed, and then the connection closes.
  account.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
  flow.submit(account.code())

  await expect.poll(step).toBe('unconfirmed')
  expect(account.isDeleted()).toBe(true)
  flow.close()
})
