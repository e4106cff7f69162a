import type { Fault } from './Fault.ts'
import { assertFault } from './Fault.ts'
import type { OperationName } from './operationNames.ts'

/** A fault that waits for its request; `times` counts down. */
export type PendingFault = Fault & { id: number; times: number | 'always' }

/** The faults of a sandbox, oldest first. */
export class FaultList {
  #faults: PendingFault[] = []
  #count = 0

  /** Throws a `TypeError` in words when the fault makes no sense. */
  add(fault: unknown): void {
    assertFault(fault)
    this.#count += 1
    this.#faults.push({ ...fault, times: fault.times ?? 1, id: this.#count })
  }

  list(): PendingFault[] {
    return this.#faults.map((fault) => ({ ...fault }))
  }

  clear(): void {
    this.#faults = []
  }

  /** The oldest delay and the oldest other fault that wait for this operation. */
  take(operation: OperationName): { delay?: PendingFault; fault?: PendingFault } {
    const matching = this.#faults.filter(
      (fault) => fault.operation === operation || fault.operation === '*',
    )
    const delay = matching.find((fault) => fault.kind === 'delay')
    const fault = matching.find((candidate) => candidate.kind !== 'delay')
    for (const taken of [delay, fault]) {
      if (taken && taken.times !== 'always') taken.times -= 1
    }
    this.#faults = this.#faults.filter((candidate) => candidate.times !== 0)
    return { ...(delay && { delay }), ...(fault && { fault }) }
  }
}
