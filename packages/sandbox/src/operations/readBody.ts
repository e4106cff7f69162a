import { isRecord } from '../guards.ts'
import { badRequest } from '../Refusal.ts'
import type { Call } from './Operation.ts'

/** The fields of a JSON object; read one by one, so that each mistake gets its sentence. */
export type Fields = Record<string, unknown>

/** The JSON object in the body. Throws `Refused` (400) when it is none. */
export function readBody({ text }: Call): Fields {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw badRequest('The body must be JSON.')
  }
  return asFields(value, 'The body')
}

/** The object under a name, for payloads. */
export function readFields(fields: Fields, name: string): Fields {
  return asFields(fields[name], name)
}

/** Like `readFields`, for those that may be left out. */
export function readOptionalFields(fields: Fields, name: string): Fields {
  return fields[name] === undefined ? {} : readFields(fields, name)
}

/** The non-empty string under a name. */
export function readText(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') {
    throw badRequest(`${name} must be a non-empty string.`)
  }
  return value
}

/** The string under a name, or `undefined` when there is none. */
export function readOptionalText(fields: Fields, name: string): string | undefined {
  return fields[name] === undefined ? undefined : readText(fields, name)
}

function asFields(value: unknown, name: string): Fields {
  if (!isRecord(value)) throw badRequest(`${name} must be an object.`)
  return value
}
