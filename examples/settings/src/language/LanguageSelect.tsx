import type { ReactNode } from 'react'
import { languages, nameOf } from './locales.ts'

interface LanguageSelectProps {
  language: string
  onChange: (language: string) => void
}

/** The language of the dialog; the page around it speaks English. */
export function LanguageSelect({ language, onChange }: LanguageSelectProps): ReactNode {
  return (
    <label className="language">
      <span>Language of the dialog</span>
      <select value={language} onChange={(event) => onChange(event.target.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {nameOf(tag)}
          </option>
        ))}
      </select>
    </label>
  )
}
