import type { ReactNode } from 'react'
import { Section } from '../common/Section.tsx'

interface DangerZoneProps {
  onDeleteAccount: () => void
  languageSelect: ReactNode
}

export function DangerZone({ onDeleteAccount, languageSelect }: DangerZoneProps): ReactNode {
  return (
    <Section id="delete-account" title="Delete account" tone="danger">
      <p>
        Your notebooks, your public pages and your sign-in go for good. You will see what that means
        for you before anything happens.
      </p>
      <button type="button" className="button danger" onClick={onDeleteAccount}>
        Delete account…
      </button>
      <div className="demo-note">
        <span className="demo-tag">Demo</span> {languageSelect}
      </div>
    </Section>
  )
}
