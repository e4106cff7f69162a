/** WebDriver's code points for keys that type no character, by their names in KeyboardEvent.key. */
const codePoints: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}

export function toCodePoint(key: string): string {
  const value = Array.from(key).length === 1 ? key : codePoints[key]
  if (value === undefined) throw new Error(`keys.ts has no code point for the key "${key}".`)
  return value
}
