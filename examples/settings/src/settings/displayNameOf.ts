import type { UserDto } from '@farewell/ui'

export function displayNameOf({ name, username, userId }: UserDto): string {
  return name ?? username ?? userId
}
