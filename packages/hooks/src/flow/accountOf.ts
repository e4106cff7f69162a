import type { UserDto } from '@farewell/client'

/** The account on the screen, and what is known of it. */
export interface Account {
  userId: string
  /** What a person would call it: name, nickname, user name, e-mail or phone; else the user id. */
  displayName: string
  /** What tells it from the person's other accounts; absent when `displayName` already does. */
  identifier?: string | undefined
  photo?: string | undefined
}

const first = (...candidates: (string | null | undefined)[]): string | undefined =>
  candidates.find((text) => text?.trim()) ?? undefined

export function accountOf(user: UserDto): Account {
  const { userId, username, email, photo } = user
  // As it is written for people: with its country code, where one is known.
  const phone = user.phone && `${user.phoneCountryCode ?? ''}${user.phone}`
  const displayName = first(user.name, user.nickname, username, email, phone) ?? userId
  const identifier = first(email, phone, username)
  return {
    userId,
    displayName,
    ...(identifier && identifier !== displayName && { identifier }),
    // Only an https picture: the address comes from a profile.
    ...(photo?.startsWith('https://') && { photo }),
  }
}
