import { maskIdentifier, type Account } from '@farewell/hooks'

/** What an account is called, once or twice; masked where the host wants it. */
export function namesOf(account: Account, masked: boolean): readonly string[] {
  const { displayName, identifier } = account
  // Without an identifier beside it the name may be one.
  if (identifier === undefined) return [masked ? maskIdentifier(displayName) : displayName]
  return [displayName, masked ? maskIdentifier(identifier) : identifier]
}
