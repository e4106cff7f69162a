import { PKCS1_KEM } from 'micro-rsa-dsa-dh/rsa.js'
import { expect, it } from 'vitest'
import { createSandbox } from './createSandbox.ts'
import { sampleUsers } from './sampleUsers.ts'

it('runs in a browser: keys, an encrypted password, a deletion, and faults', async () => {
  const sandbox = createSandbox({ afterDeletion: 'user-not-found' })
  const dov = sampleUsers.find(({ username }) => username === 'dov')
  const authorization = sandbox.signIn(dov?.userId ?? '')
  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const response = await sandbox.fetch(`https://sandbox.example/api/v3/${path}`, {
      method: 'POST',
      headers: { 'x-authing-app-id': 'app', authorization },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as { data: Record<string, unknown> }
    return answer.data
  }
  const system = await sandbox.fetch('https://sandbox.example/api/v3/system')
  const { rsa } = (await system.json()) as { rsa: { publicKey: string } }
  const password = await encrypt(rsa.publicKey, dov?.password ?? '')
  const { deleteAccountToken } = await post('verify-delete-account-request', {
    verifyMethod: 'PASSWORD',
    passwordPayload: { password, passwordEncryptType: 'rsa' },
  })
  sandbox.addFault({ operation: 'deleteAccount', kind: 'delay', ms: 1 })
  sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
  await expect(post('delete-account', { deleteAccountToken })).rejects.toThrow('Failed to fetch')
  expect(sandbox.users().filter(({ status }) => status === 'deleted')).toHaveLength(1)
})

async function encrypt(pem: string, text: string): Promise<string> {
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
  const spki = bytes(pem.replaceAll(/-----[^-]+-----|\s/g, ''))
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('spki', spki, algorithm, true, ['encrypt'])
  const { n = '' } = await crypto.subtle.exportKey('jwk', key)
  const modulus = bytes(n.replaceAll('-', '+').replaceAll('_', '/'))
  const hex = Array.from(modulus, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const publicKey = { n: BigInt(`0x${hex}`), e: 65537n }
  return btoa(String.fromCharCode(...PKCS1_KEM.encrypt(publicKey, new TextEncoder().encode(text))))
}
