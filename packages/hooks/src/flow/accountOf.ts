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
  candidates.find((text) => typeof text === 'string' && text.trim() !== '') ?? undefined

/** A phone number as it is written for people: with its country code, where one is known. */
function phoneOf(user: UserDto): string | undefined {
  return user.phone ? `${user.phoneCountryCode ?? ''}${user.phone}` : undefined
}

export function accountOf(user: UserDto): Account {
  const phone = phoneOf(user)
  const displayName =
    first(user.name, user.nickname, user.username, user.email, phone) ?? user.userId
  const identifier = first(user.email, phone, user.username)
  return {
    userId: user.userId,
    displayName,
    ...(identifier && identifier !== displayName ? { identifier } : {}),
    // Only an https picture: the address comes from a profile.
    ...(user.photo?.startsWith('https://') ? { photo: user.photo } : {}),
  }
}
