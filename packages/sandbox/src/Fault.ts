import { isOneOf, isRecord } from './guards.ts'
import type { OperationName } from './operationNames.ts'
import { operationNames } from './operationNames.ts'

interface Processed {
  /** Whether the operation runs behind the spoilt answer; default false. */
  processed?: boolean
}

/** What can go wrong with a request, by `kind`. */
export type FaultEffect =
  /** Waits `ms` milliseconds before processing. May coincide with one fault of another kind. */
  | { kind: 'delay'; ms: number }
  /** The connection closes, nothing is processed. */
  | { kind: 'dropBefore' }
  /** It is processed, then the connection closes. */
  | { kind: 'dropAfter' }
  /** The connection closes at once; it is processed `ms` milliseconds later: the late server. */
  | { kind: 'processAfter'; ms: number }
  /** Another HTTP status, with an error envelope; `retryAfter` in seconds or as an HTTP date. */
  | ({
      kind: 'status'
      status: number
      statusCode?: number
      apiCode?: number
      message?: string
      retryAfter?: number | string
    } & Processed)
  /** A refusal at HTTP 200. */
  | ({ kind: 'businessError'; statusCode: number; apiCode?: number; message?: string } & Processed)
  /** A proxy's page; default HTTP 502. */
  | ({ kind: 'html'; status?: number } & Processed)
  /** No body; default HTTP 200. */
  | ({ kind: 'empty'; status?: number } & Processed)
  /** It is processed, and its JSON breaks off half-way. */
  | { kind: 'truncated' }
  /** `{"data":"?"}`, or `body`; default HTTP 200. */
  | ({ kind: 'wrongShape'; status?: number; body?: unknown } & Processed)
  /** A success envelope whose `data.success` is false. */
  | ({ kind: 'successFalse' } & Processed)
  /** It is processed, and each field of its data arrives as null. */
  | { kind: 'nullFields' }
  /** It is processed, and its answer arrives under HTTP 502. */
  | { kind: 'bodyUnder502' }
  /** A redirect to `location`; default HTTP 307. */
  | ({ kind: 'redirect'; location: string; status?: number } & Processed)
  /** deleteAccount only: its token counts as expired. */
  | { kind: 'expireToken' }
  /** Never answers; ends when the client gives up, or on reset. */
  | { kind: 'hang' }

export type FaultKind = FaultEffect['kind']

export const faultKinds: readonly FaultKind[] = [
  'delay',
  'dropBefore',
  'dropAfter',
  'processAfter',
  'status',
  'businessError',
  'html',
  'empty',
  'truncated',
  'wrongShape',
  'successFalse',
  'nullFields',
  'bodyUnder502',
  'redirect',
  'expireToken',
  'hang',
]

/** The operations that a fault may name: `*` is any. */
export const faultOperations: readonly (OperationName | '*')[] = ['*', ...operationNames]

/** A fault to inject into the next matching requests. */
export type Fault = {
  operation: OperationName | '*'
  /** How many requests it befalls; default 1. */
  times?: number | 'always'
} & FaultEffect

type Check = (value: unknown) => boolean

/** A timer of the platform takes no more than 31 bits. */
const milliseconds: Check = (value) => isWithin(value, 0, 0x7fffffff)
const httpStatus: Check = (value) => Number.isInteger(value) && isWithin(value, 200, 599)
const integer: Check = (value) => Number.isInteger(value)
const text: Check = (value) => typeof value === 'string'
const flag: Check = (value) => typeof value === 'boolean'
const retryAfter: Check = (value) => text(value) || isWithin(value, 0, Infinity)
const anything: Check = () => true

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most
}

/** The fields of each kind; `!` marks those that are required. */
const fields: Record<FaultKind, Record<string, Check>> = {
  delay: { 'ms!': milliseconds },
  dropBefore: {},
  dropAfter: {},
  processAfter: { 'ms!': milliseconds },
  status: {
    'status!': httpStatus,
    statusCode: integer,
    apiCode: integer,
    message: text,
    retryAfter,
    processed: flag,
  },
  businessError: { 'statusCode!': integer, apiCode: integer, message: text, processed: flag },
  html: { status: httpStatus, processed: flag },
  empty: { status: httpStatus, processed: flag },
  truncated: {},
  wrongShape: { status: httpStatus, body: anything, processed: flag },
  successFalse: { processed: flag },
  nullFields: {},
  bodyUnder502: {},
  redirect: { 'location!': text, status: httpStatus, processed: flag },
  expireToken: {},
  hang: {},
}

/** Throws a `TypeError` that says in words what is wrong when `value` describes no fault. */
export function assertFault(value: unknown): asserts value is Fault {
  if (!isRecord(value)) {
    throw new TypeError('A fault must be an object with an operation and a kind.')
  }
  const { operation, kind, times = 1, ...rest } = value
  if (!isOneOf(faultOperations, operation)) {
    throw new TypeError(`The operation of a fault must be one of ${faultOperations.join(', ')}.`)
  }
  if (!isOneOf(faultKinds, kind)) {
    throw new TypeError(`The kind of a fault must be one of ${faultKinds.join(', ')}.`)
  }
  if (kind === 'expireToken' && operation !== 'deleteAccount') {
    throw new TypeError('A fault of kind expireToken needs the operation deleteAccount.')
  }
  if (times !== 'always' && !(Number.isInteger(times) && Number(times) > 0)) {
    throw new TypeError('The times of a fault must be a positive integer or "always".')
  }
  checkFields(kind, rest)
}

function checkFields(kind: FaultKind, rest: Record<string, unknown>): void {
  const checks = fields[kind]
  for (const name of Object.keys(checks)) {
    if (name.endsWith('!') && rest[name.slice(0, -1)] === undefined) {
      throw new TypeError(`A fault of kind ${kind} needs the field ${name.slice(0, -1)}.`)
    }
  }
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined) continue
    const check = checks[name] ?? checks[`${name}!`]
    if (!check) throw new TypeError(`A fault of kind ${kind} has no field ${name}.`)
    if (!check(value))
      throw new TypeError(`The field ${name} of a fault has a value that is no good.`)
  }
}
