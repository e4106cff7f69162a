import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiText } from './api/apiText.mjs'
import { publishedPackages, root } from './publishing/publishedPackages.mjs'

const folder = join(root, 'docs/api')
mkdirSync(folder, { recursive: true })

for (const published of publishedPackages()) {
  writeFileSync(join(folder, `${published.shortName}.md`), apiText(published))
  console.log(`wrote docs/api/${published.shortName}.md`)
}
