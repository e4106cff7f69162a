import type { Dictionary } from '@farewell/ui'

/** Every language of the kit but English, which is there already; each is fetched when it is chosen. */
const loaders: Readonly<Record<string, () => Promise<object>>> = {
  ar: () => import('@farewell/ui/locales/ar'),
  bn: () => import('@farewell/ui/locales/bn'),
  de: () => import('@farewell/ui/locales/de'),
  es: () => import('@farewell/ui/locales/es'),
  fa: () => import('@farewell/ui/locales/fa'),
  fr: () => import('@farewell/ui/locales/fr'),
  he: () => import('@farewell/ui/locales/he'),
  hi: () => import('@farewell/ui/locales/hi'),
  id: () => import('@farewell/ui/locales/id'),
  it: () => import('@farewell/ui/locales/it'),
  ja: () => import('@farewell/ui/locales/ja'),
  ko: () => import('@farewell/ui/locales/ko'),
  nl: () => import('@farewell/ui/locales/nl'),
  pl: () => import('@farewell/ui/locales/pl'),
  'pt-BR': () => import('@farewell/ui/locales/pt-BR'),
  ru: () => import('@farewell/ui/locales/ru'),
  sv: () => import('@farewell/ui/locales/sv'),
  th: () => import('@farewell/ui/locales/th'),
  tr: () => import('@farewell/ui/locales/tr'),
  uk: () => import('@farewell/ui/locales/uk'),
  vi: () => import('@farewell/ui/locales/vi'),
  'zh-CN': () => import('@farewell/ui/locales/zh-CN'),
  'zh-TW': () => import('@farewell/ui/locales/zh-TW'),
}

export const languages: readonly string[] = ['en', ...Object.keys(loaders)]

/** The language's own name for itself. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
}

/** A dictionary of the kit; none for English. */
export async function loadLocale(language: string): Promise<Dictionary | undefined> {
  const exports = await loaders[language]?.()
  return exports && (Object.values(exports)[0] as Dictionary)
}
