import { readAnswer } from '../genauth/callGenAuth.ts'
import type { Attempt } from '../genauth/refusalInWords.ts'
import { addressOf } from '../genauth/parseIdentifier.ts'
import { sendLoginCode, type Destination } from '../genauth/sendLoginCode.ts'
import { accessTokenIn, signInByCode, signInByPassword } from '../genauth/signIn.ts'
import type { SignInAnswer } from '../genauth/signIn.ts'
import type { Config } from '../loadConfig.ts'
import { readInbox } from './readInbox.ts'
import type { SampleSignIn } from './sampleAccounts.ts'

export type SampleAnswer = SignInAnswer & { attempt: Attempt }

/** Signs in as a sample account by the way it has, with the same requests as the forms above. */
export async function signInAsSample(config: Config, how: SampleSignIn): Promise<SampleAnswer> {
  switch (how.by) {
    case 'password': {
      const { username, password } = how
      const answer = await signInByPassword(config, { kind: 'username', username }, password)
      return { ...answer, attempt: 'password' }
    }
    case 'code':
      return byCode(config, how.destination)
    case 'social':
      return { ...(await openSocialLogin(config, how.userId)), attempt: 'social' }
  }
}

async function byCode(config: Config, destination: Destination): Promise<SampleAnswer> {
  const sent = await sendLoginCode(config, destination)
  if (!sent.ok) return { ...sent, attempt: 'send-code' }
  const messages = await readInbox(config.appHost, { to: addressOf(destination) ?? '' })
  const message = messages.find(({ channel }) => channel === 'CHANNEL_LOGIN')
  return { ...(await signInByCode(config, destination, message?.code ?? '')), attempt: 'code' }
}

/** Stands in for a social login's redirect, which the sandbox does not have. */
async function openSocialLogin(config: Config, userId: string): Promise<SignInAnswer> {
  try {
    const response = await fetch(`${config.appHost}/sandbox/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userId }),
    })
    const body: unknown = await response.json()
    const opened = (body as { access_token?: unknown }).access_token
    return accessTokenIn(opened === undefined ? readAnswer(body) : { ok: true, data: body })
  } catch {
    return { ok: false, refusal: 'no-answer' }
  }
}
