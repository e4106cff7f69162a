import { PKCS1_KEM } from 'micro-rsa-dsa-dh/rsa.js'

interface KeyPair {
  /** SPKI, PEM with line breaks, as the official clients read it (contract §1.1, system). */
  publicKey: string
  n: bigint
  d: bigint
}

/**
 * The RSA key that passwords may be encrypted with, made when first asked for. 1024 bits, as the
 * official documentation prints (contract §4): a password of more than 117 bytes does not fit.
 */
export class PasswordKeys {
  #pair: Promise<KeyPair> | undefined

  async publicKey(): Promise<string> {
    return (await this.#load()).publicKey
  }

  /** The text in a base64 ciphertext, RSAES-PKCS1-v1_5; `undefined` when it can't be decrypted. */
  async decrypt(ciphertext: string): Promise<string | undefined> {
    const { n, d } = await this.#load()
    try {
      const bytes = Uint8Array.from(atob(ciphertext), (character) => character.charCodeAt(0))
      const plain = PKCS1_KEM.decrypt({ n, d }, bytes)
      return new TextDecoder('utf-8', { fatal: true }).decode(plain)
    } catch {
      return undefined
    }
  }

  #load(): Promise<KeyPair> {
    this.#pair ??= generate()
    return this.#pair
  }
}

async function generate(): Promise<KeyPair> {
  // WebCrypto has no PKCS#1 v1.5 decryption; its keys serve, whatever the padding they are made for.
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    {
      name: 'RSA-OAEP',
      modulusLength: 1024,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['encrypt', 'decrypt'],
  )
  const jwk = await crypto.subtle.exportKey('jwk', privateKey)
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))
  return { publicKey: pem(spki), n: bigint(jwk.n), d: bigint(jwk.d) }
}

function pem(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes))
  const lines = base64.match(/.{1,64}/g) ?? []
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n')
}

function bigint(base64url = ''): bigint {
  const bytes = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  const hex = Array.from(bytes, (c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  return BigInt(`0x${hex}`)
}
