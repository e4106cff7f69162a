import type { GenAuthClient } from '@farewell/client'
import type { DeleteAccountFlowOptions } from './DeleteAccountFlowOptions.ts'
import type { FlowEvent, Step, Verification } from './Step.ts'

/**
 * One opening of the flow, as the functions that do its work see it. When the flow is closed, its
 * run is over: `dispatch` then changes nothing and `signal` is aborted.
 */
export interface Run {
  readonly client: GenAuthClient
  /** The host's options as they are now. */
  options(): DeleteAccountFlowOptions
  state(): Step
  dispatch(event: FlowEvent): void
  /** Aborts when the flow is closed. */
  readonly signal: AbortSignal
  /** The flow is closed. */
  end(): void
  /** Whether the view that was pressed is still there. */
  isAlive(): boolean
  /** The access token that last proved the account on the screen to be the signed-in one. */
  readWith: string | null
  /** The host is being told of the deletion: what it does meanwhile cannot close the flow. */
  isFinishing: boolean
  /** Codes on their way, by user: they outlive an opening, as the server's wait does. */
  readonly sentCodes: Map<string, Verification['sent']>
}
