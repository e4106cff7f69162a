import { DeleteAccountDialog, en, type Dictionary } from '@farewell/ui'
import { useEffect, useState } from 'react'
import { client } from './client.ts'

// One entry for each language, so that nobody downloads the others.
const load: Record<string, () => Promise<Dictionary>> = {
  de: async () => (await import('@farewell/ui/locales/de')).de,
  ar: async () => (await import('@farewell/ui/locales/ar')).ar,
}

export function LoadedLocale({ language }: { language: string }) {
  const [locale, setLocale] = useState(en)
  useEffect(() => {
    let current = true
    const use = (dictionary: Dictionary): void => {
      if (current) setLocale(dictionary)
    }
    load[language]?.().then(use, reportError)
    return () => {
      current = false
    }
  }, [language])
  return <DeleteAccountDialog client={client} locale={locale} />
}
