import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// The same kit once more, as two dependencies with ranges of their own would bring it.
const from = join(import.meta.dirname, 'node_modules/@farewell')
const to = join(import.meta.dirname, 'src/other/node_modules/@farewell')
rmSync(to, { recursive: true, force: true })
cpSync(from, to, { recursive: true })
