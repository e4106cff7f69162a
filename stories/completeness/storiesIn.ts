import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The names of the stories in a folder of `stories`, as they are exported. */
export function storiesIn(folder: string): string[] {
  return readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.stories.tsx'))
    .flatMap((name) => {
      const { module } = parseSync(name, readFileSync(`${root}/${folder}/${name}`, 'utf8'))
      return module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ exportName }) => exportName.name ?? []),
      )
    })
}
