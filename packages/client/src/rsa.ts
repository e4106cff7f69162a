import { PKCS1_KEM, type PublicKey } from 'micro-rsa-dsa-dh/rsa.js'

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

function base64OfBytes(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function bigintOfBase64Url(text: string | undefined): bigint {
  if (!text) throw new TypeError('The public key is not an RSA key.')
  const bytes = bytesOfBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
}

/** The numbers of a PEM key, read by WebCrypto, which knows the format if not the padding. */
async function publicKeyOf(pem: string): Promise<PublicKey> {
  // `atob` passes over white space.
  const der = bytesOfBase64(pem.replaceAll(/-----[^-]*-----/g, ''))
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('spki', der, algorithm, true, ['encrypt'])
  const { n, e } = await crypto.subtle.exportKey('jwk', key)
  return { n: bigintOfBase64Url(n), e: bigintOfBase64Url(e) }
}

/**
 * `encryptPassword` for pools whose password transport is RSA: RSAES-PKCS1-v1_5 over the UTF-8 bytes,
 * as standard base64 (contract §4). The key is the SPKI PEM of `getSystemInfo().rsa.publicKey`.
 * Rejects when the key is none, or when the password is too long for it (117 bytes at 1024 bits).
 * Needs WebCrypto, so https or localhost.
 *
 * @example
 * import { encryptPassword } from '@farewell/client/rsa'
 * createGenAuthClient({ appHost, appId, getAccessToken, encryptPassword })
 */
export async function encryptPassword(plain: string, publicKey: string): Promise<string> {
  const key = await publicKeyOf(publicKey)
  return base64OfBytes(PKCS1_KEM.encrypt(key, new TextEncoder().encode(plain)))
}
