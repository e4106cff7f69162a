/** A fresh unguessable string of `bytes` random bytes in hex: tokens and request ids. */
export function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/** `length` random decimal digits; leading zeros are as likely as in real codes. */
export function randomDigits(length: number): string {
  let digits = ''
  while (digits.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      // 250 and above would make the digits 0 to 5 likelier than the others.
      if (byte < 250 && digits.length < length) digits += String(byte % 10)
    }
  }
  return digits
}

/** A seed for `createSandbox` when none is given: a random unsigned 32-bit integer. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
