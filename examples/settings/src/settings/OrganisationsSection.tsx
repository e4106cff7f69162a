import type { ReactNode } from 'react'
import { Section } from '../common/Section.tsx'
import type { Organisation } from '../workspace/workspace.ts'
import { OwnedOrganisation } from './OwnedOrganisation.tsx'

interface OrganisationsSectionProps {
  organisations: readonly Organisation[]
  userId: string
}

export function OrganisationsSection(props: OrganisationsSectionProps): ReactNode {
  const { organisations, userId } = props
  return (
    <Section id="organisations" title="Organisations" about="Where you write with others.">
      {organisations.length === 0 && <p className="quiet">You write on your own.</p>}
      <ul className="list">
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <span className="list-title">{organisation.name}</span>
            <span className="quiet">{organisation.role === 'owner' ? 'Owner' : 'Member'}</span>
            {organisation.role === 'owner' && (
              <OwnedOrganisation organisation={organisation} userId={userId} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
