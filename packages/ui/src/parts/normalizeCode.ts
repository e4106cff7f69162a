const NON_ASCII_DIGIT = /^\p{Nd}$/u

/** The value of a decimal digit of any script: their digits stand in runs of ten. */
function digitValue(codePoint: number): number {
  let zero = codePoint
  while (NON_ASCII_DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1
  return (codePoint - zero) % 10
}

function isSeparator(character: string): boolean {
  return character.trim() === '' || '-‐‑‒–—−.·'.includes(character)
}

/**
 * A code as the server wants it: spaces and dashes gone, digits of every script as 0 to 9, leading
 * zeros kept. No regular expression runs over the code itself: engines remember the last match.
 */
export function normalizeCode(typed: string): string {
  let code = ''
  for (const character of typed) {
    const codePoint = character.codePointAt(0) ?? 0
    if (isSeparator(character)) continue
    code +=
      codePoint > 0x7f && NON_ASCII_DIGIT.test(character)
        ? String(digitValue(codePoint))
        : character
  }
  return code
}
