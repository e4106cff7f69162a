import type { UserDto } from '@farewell/ui'
import type { ReactNode } from 'react'
import { Avatar } from '../common/Avatar.tsx'
import { navigate } from '../router/path.ts'
import { useServices } from '../Services.ts'
import { displayNameOf } from './displayNameOf.ts'

export function SignedInAs({ profile }: { profile: UserDto }): ReactNode {
  const { session } = useServices()
  const name = displayNameOf(profile)
  const leave = (): void => {
    session.end('left')
    navigate('/goodbye')
  }
  return (
    <div className="signed-in-as">
      <Avatar name={name} photo={profile.photo} />
      <span className="signed-in-name">{name}</span>
      <button type="button" className="link" onClick={leave}>
        Sign out
      </button>
    </div>
  )
}
