/**
 * One of `choices`, decided by the seed and the name alone, so that adding an unknown leaves what a
 * seed means for the others unchanged. Not for secrets.
 */
export function draw<T>(seed: number, name: string, choices: readonly [T, ...T[]]): T {
  // FNV-1a over the name, then one step of mulberry32.
  let state = 0x811c9dc5 ^ seed
  for (const character of name) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  return choices[Math.floor(fraction * choices.length)] ?? choices[0]
}
