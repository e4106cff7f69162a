import type { Dictionary } from '@farewell/ui'

const modules = import.meta.glob<Record<string, Dictionary>>([
  '../../packages/ui/src/locales/*.ts',
  '!**/*.test.*',
])

const pathOf = (tag: string): string => `../../packages/ui/src/locales/${tag}.ts`
const inItsOwnWords = (tag: string): string | undefined =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag)

/** Every language of the kit, by its tag, for the toolbar. */
export const languages = Object.keys(modules)
  .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length))
  .map((tag) => ({ value: tag, title: `${inItsOwnWords(tag) ?? tag} (${tag})` }))

/** Loads one language, as `import { de } from '@farewell/ui/locales/de'` would. */
export async function loadLanguage(tag: string): Promise<Dictionary> {
  const load = modules[pathOf(tag)]
  const [language] = load ? Object.values(await load()) : []
  if (!language) throw new Error(`The kit does not speak "${tag}".`)
  return language
}
