import type { GenAuthClient, UserDto } from '@farewell/client'
import { methodsOf, type MethodsVerdict } from './methodsOf.ts'

/** Reads who is signed in, and by which methods they can prove it, with one token. */
export async function readAccount(
  client: GenAuthClient,
  accessToken: string | null,
  signal: AbortSignal,
): Promise<{ user: UserDto; verdict: MethodsVerdict }> {
  const [profile, security] = await Promise.all([
    client.getProfile({ accessToken, signal }),
    client.getSecurityLevel({ accessToken, signal }),
  ])
  return { user: profile.data, verdict: methodsOf(profile.data, security.data) }
}
