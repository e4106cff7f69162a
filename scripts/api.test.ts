import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { apiText } from './api/apiText.mjs'
import { publishedPackages, root } from './publishing/publishedPackages.mjs'

// A busy machine may take long over the types of all packages.
const timeout = 60_000

it.each(publishedPackages())(
  'the public API of $name is the reviewed one',
  { timeout },
  (published) => {
    const path = `docs/api/${published.shortName}.md`
    const stale = `${path} is not what the build exports. Run "npm run api" and review what changed: users see it.`
    expect(apiText(published), stale).toBe(readFileSync(join(root, path), 'utf8'))
  },
)
