import type { UserDto } from '@farewell/ui'
import type { ReactNode } from 'react'
import { Avatar } from '../common/Avatar.tsx'
import { phoneOf } from '../common/format.ts'
import { Section } from '../common/Section.tsx'
import { displayNameOf } from './displayNameOf.ts'

export function ProfileSection({ profile }: { profile: UserDto }): ReactNode {
  const { username, email, phone, phoneCountryCode, photo } = profile
  const name = displayNameOf(profile)
  const rows = [
    { label: 'User name', value: username },
    { label: 'E-mail', value: email },
    { label: 'Phone', value: phone && phoneOf(phoneCountryCode, phone) },
  ].filter(({ value }) => value)
  return (
    <Section id="profile" title="Profile" about="How you are known here.">
      <div className="profile">
        <Avatar name={name} photo={photo} />
        <p className="profile-name">{name}</p>
      </div>
      <dl className="rows">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
