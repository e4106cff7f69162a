import { parseArgs } from 'node:util'
import { isOneOf } from './guards.ts'
import type { ServeSandboxOptions } from './serveSandbox.ts'
import { afterDeletionModes } from './unknowns.ts'

export interface Command {
  help: boolean
  options: ServeSandboxOptions
}

/** What the arguments of `farewell-sandbox` ask for. Throws an `Error` in one full sentence. */
export function parseCommand(args: string[]): Command {
  const values = parse(args)
  const { help = false, port, seed } = values
  const afterDeletion = values['after-deletion']
  if (afterDeletion !== undefined && !isOneOf(afterDeletionModes, afterDeletion)) {
    throw new Error(`--after-deletion must be one of ${afterDeletionModes.join(', ')}.`)
  }
  return {
    help,
    options: {
      port: port === undefined ? 4747 : integer('--port', port, 65_535),
      ...(seed !== undefined && { seed: integer('--seed', seed, 0xffffffff) }),
      ...(afterDeletion !== undefined && { afterDeletion }),
    },
  }
}

function parse(args: string[]) {
  const string = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      options: { port: string, seed: string, 'after-deletion': string, help: { type: 'boolean' } },
    }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new Error(`${reason}; see farewell-sandbox --help.`, { cause: error })
  }
}

function integer(flag: string, text: string, most: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > most) {
    throw new Error(`${flag} must be an integer from 0 to ${most}.`)
  }
  return value
}
