import type { Dictionary } from '@farewell/ui'
import { useState } from 'react'
import { loadLocale } from './locales.ts'

export interface ChosenLocale {
  language: string
  locale: Dictionary | undefined
  choose: (language: string) => void
}

/** The language that was chosen, once its words have arrived. */
export function useLocale(): ChosenLocale {
  const [{ language, locale }, set] = useState<Omit<ChosenLocale, 'choose'>>({
    language: 'en',
    locale: undefined,
  })
  return {
    language,
    locale,
    choose: (next) => {
      void loadLocale(next).then((loaded) => set({ language: next, locale: loaded }))
    },
  }
}
