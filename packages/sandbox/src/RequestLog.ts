import { iso } from './clock.ts'
import type { OperationName } from './operationNames.ts'

/** A request to a GenAuth endpoint as the sandbox remembers it: without bodies, headers or query. */
export interface RequestRecord {
  id: number
  operation: OperationName
  method: string
  path: string
  /** ISO 8601. */
  receivedAt: string
  /** Whether the operation ran, whatever became of its answer. */
  processed: boolean
  /** `pending`, `not processed`, `ok`, or `refused 499/2001` (statusCode/apiCode). */
  outcome: string
  /** The kind of fault that befell its answer. */
  fault?: string
}

/** A sandbox that runs for days keeps its latest requests only. */
const limit = 1000

/** The requests of a sandbox, in the order of arrival. */
export class RequestLog {
  #records: RequestRecord[] = []
  #count = 0

  /** Notes an arrival; the record is completed by whoever handles it. */
  start(operation: OperationName, method: string, path: string, now: number): RequestRecord {
    this.#count += 1
    const receivedAt = iso(now)
    const record: RequestRecord = {
      id: this.#count,
      operation,
      method,
      path,
      receivedAt,
      processed: false,
      outcome: 'pending',
    }
    this.#records = [...this.#records, record].slice(-limit)
    return record
  }

  list(): RequestRecord[] {
    return this.#records.map((record) => ({ ...record }))
  }
}
