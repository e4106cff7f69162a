import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { libraryConfig } from './libraryConfig.mjs'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(root, 'node_modules/typescript/bin/tsc')

process.env.NODE_ENV = 'production'

// In this order, because each package's types are emitted against the built types of the one before.
for (const name of ['client', 'hooks', 'ui', 'sandbox']) {
  const folder = join(root, 'packages', name)
  // oxlint-disable-next-line no-await-in-loop -- see above
  await build(libraryConfig(folder))
  if (!run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: folder })) process.exit(1)
  console.log(`built packages/${name}/dist`)
}
