import { createDeleteAccountFlow, createGenAuthClient } from '@farewell/ui'
import { createSandbox, sampleUsers } from '@farewell/sandbox'
import { expect, test } from 'vitest'

const [ada] = sampleUsers

test('does not call a lost answer a failure', async () => {
  // Whatever the documentation leaves open is drawn by the seed; this one is always drawn alike.
  const sandbox = createSandbox({ seed: 7, afterDeletion: 'unauthorized' })
  const accessToken = sandbox.signIn(ada?.userId ?? '')
  const flow = createDeleteAccountFlow({
    client: createGenAuthClient({
      appHost: 'https://sandbox.example',
      appId: 'my-app',
      getAccessToken: () => accessToken,
      fetch: sandbox.fetch,
    }),
  })
  const step = () => flow.getSnapshot().step

  flow.open()
  await expect.poll(step).toBe('review')
  await flow.continue()
  flow.chooseMethod('EMAIL_PASSCODE')
  flow.sendCode()
  await expect.poll(() => sandbox.inbox()).toHaveLength(1)
  await expect.poll(() => flow.getSnapshot()).toHaveProperty('phase', 'idle')

  // Processed, and then the connection closes.
  sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
  flow.submit(sandbox.inbox()[0]?.code ?? '')

  await expect.poll(step).toBe('unconfirmed')
  expect(sandbox.users().find((user) => user.userId === ada?.userId)?.status).toBe('deleted')
  flow.close()
  sandbox.close()
})
