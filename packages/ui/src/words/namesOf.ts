import { maskIdentifier, type Account } from '@farewell/hooks'

/** What an account is called, once or twice; masked where the host wants it. */
export function namesOf(account: Account, masked: boolean): readonly string[] {
  const { displayName, identifier } = account
  const shown = (name: string): string => (masked ? maskIdentifier(name) : name)
  // Without an identifier beside it the name may be one.
  return identifier === undefined ? [shown(displayName)] : [displayName, shown(identifier)]
}
