import { createGenAuthClient, isGenAuthError } from '@farewell/client'
import { codeSentBy, signInAs } from './sandboxDoors.ts'

const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: unknown) => (isGenAuthError(error) ? error.code : String(error)),
  )

/** Deletes Bea with the client alone, and tries what a client must be able to: to give up. */
export async function deleteByClient(sandboxUrl: string) {
  const accessToken = await signInAs(sandboxUrl, 'bea')
  const client = createGenAuthClient({
    appHost: `${sandboxUrl}/`,
    appId: 'app',
    getAccessToken: () => accessToken,
  })

  const before = new AbortController()
  before.abort()
  const abortedBefore = await codeOf(client.getProfile({ signal: before.signal }))
  const during = new AbortController()
  const profile = codeOf(client.getProfile({ signal: during.signal }))
  during.abort()
  const abortedDuring = await profile
  // Nothing listens at the discard port.
  const elsewhere = createGenAuthClient({ appHost: 'http://127.0.0.1:9', appId: 'app' })
  const unreachable = await codeOf(elsewhere.getProfile())

  const { data: user } = await client.getProfile({ signal: new AbortController().signal })
  const email = user.email ?? ''
  await client.sendEmail({ email, channel: 'CHANNEL_DELETE_ACCOUNT' })
  const { data } = await client.verifyDeleteAccountRequest({
    verifyMethod: 'EMAIL_PASSCODE',
    emailPassCodePayload: { email, passCode: await codeSentBy(sandboxUrl) },
  })
  const answer = await client.deleteAccount({ deleteAccountToken: data.deleteAccountToken })
  return { abortedBefore, abortedDuring, unreachable, deleted: answer.data.success }
}
