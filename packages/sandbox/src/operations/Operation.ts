import type { OperationName } from '../operationNames.ts'
import type { World } from '../World.ts'

/** A request as the rules of an operation see it. */
export interface Call {
  headers: Headers
  query: URLSearchParams
  /** The body as it arrived. */
  text: string
  /** Set by the fault `expireToken`. */
  expireToken: boolean
}

/** One GenAuth endpoint: its rules, without HTTP. */
export interface Operation {
  name: OperationName
  method: 'GET' | 'POST'
  path: string
  /** The body of the success answer; throws `Refused` for any other. */
  answer(world: World, call: Call): unknown
  /** What a refusal that is injected by a fault, without processing, leaves behind. */
  refusedByFault?(world: World, call: Call): void
}
