import type { GenAuthClient } from '@farewell/client'
import type { QueryClient } from '@tanstack/react-query'
import type { FlowReport } from './FlowReport.ts'
import type { Blocker, Consequence, Loadable } from './Loadable.ts'
import type { VerificationMethod } from './methodsOf.ts'
import type { SingleUse } from './SingleUse.ts'
import type { ConfirmedBy } from './Step.ts'

/** What the host may say about a deletion. No callback can change its outcome. */
export interface DeleteAccountCallbacks {
  /**
   * Runs after identity is proven and before anything is deleted: the place to record that the
   * host's own data is to be erased. When it rejects, or takes longer than half the life of the
   * token (about 30 s), no deletion is sent and the screen says so. The signal aborts then, and when
   * the person leaves.
   */
  beforeDelete?: ((context: { userId: string; signal: AbortSignal }) => unknown) | undefined
  /** The account is gone: drop the session here, and do not navigate. Called once, not awaited. */
  onDeleted?: ((result: { userId: string; confirmedBy: ConfirmedBy }) => void) | undefined
  /** The person has left the success screen, and the caches are clear: navigate here. */
  onDone?: (() => void) | undefined
  /** The person left while nobody knew whether the account was deleted. */
  onOutcomeUnknown?: ((result: { userId: string }) => void) | undefined
  /** For analytics: steps, methods and codes of refusals, never who or what. */
  onEvent?: ((report: FlowReport) => void) | undefined
}

export interface DeleteAccountFlowOptions extends DeleteAccountCallbacks {
  client: GenAuthClient
  /** Cancelled on deletion, and cleared when the person leaves. */
  queryClient?: QueryClient | undefined
  /** Keeps the query cache after a deletion. It still holds the deleted person's data. */
  keepCache?: boolean | undefined
  /** Deletion is not offered: opening says so, and nothing is sent. */
  disabled?: boolean | undefined
  /** What goes with the account. When it cannot be read, a general sentence stands in its place. */
  consequences?: Loadable<readonly (string | Consequence)[]> | undefined
  /** What must be settled first. When it cannot be read, the flow stops. */
  blockers?: Loadable<readonly (string | Blocker)[]> | undefined
  /** Chooses and orders the methods that the account has; an empty list means none. */
  methods?: ((offered: readonly VerificationMethod[]) => readonly VerificationMethod[]) | undefined
  /** Sends the deletion, by `deletion.send()`. `useDeleteAccountFlow` puts its mutation here. */
  deleteAccount?: ((deletion: SingleUse) => Promise<unknown>) | undefined
}
