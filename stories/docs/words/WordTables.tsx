import { en, type Dictionary } from '@farewell/ui'
import type { ReactNode } from 'react'
import { Table } from '../Table.tsx'

const modules = import.meta.glob<Record<string, Dictionary>>(
  ['../../../packages/ui/src/locales/*.ts', '!**/*.test.ts'],
  { eager: true },
)

const languages = Object.entries(modules).map(([path, module]) => {
  const [[name, dictionary] = []] = Object.entries(module)
  if (!name || !dictionary) throw new Error(`${path} exports no dictionary.`)
  return { entry: path.replace(/^.*\/|\.ts$/g, ''), name, dictionary }
})

/** The languages, as they are. */
export function LocaleTable(): ReactNode {
  const nameOf = new Intl.DisplayNames('en', { type: 'language' })
  return (
    <Table
      label="Languages"
      columns={['Language', 'Import', 'From @farewell/ui/locales/…', 'Direction', 'To be typed']}
      rows={languages.map(({ entry, name, dictionary }) => [
        nameOf.of(dictionary.lang),
        <code key="name">{name}</code>,
        <code key="entry">{entry}</code>,
        dictionary.dir,
        <bdi key="phrase" lang={dictionary.lang}>
          {dictionary.words.acknowledgement.phrase}
        </bdi>,
      ])}
    />
  )
}

type Texts = { [key: string]: string | Texts }

function flat(texts: Texts, before = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${before}${key}`, text]] : flat(text, `${before}${key}.`),
  )
}

/** Every text by its key, in English. The texts by error code are on the page about errors. */
export function WordTable(): ReactNode {
  const { errors: _, ...words } = en.words
  return (
    <Table
      label="Texts"
      columns={['Key', 'English']}
      rows={flat({ ...words } as unknown as Texts).map(([key, text]) => [
        <code key="key">{key}</code>,
        text,
      ])}
    />
  )
}

export const countOfLanguages = languages.length
export const countOfTexts = flat({ ...en.words } as unknown as Texts).length
