import type { GenAuthError } from '@farewell/client'
import type { MutationFunction, UseMutationOptions } from '@tanstack/react-query'

/** What a caller cannot set: each would let a deletion be sent twice, later, or kept. */
type OwnedByTheFactory =
  | 'mutationFn'
  | 'mutationKey'
  | 'retry'
  | 'retryDelay'
  | 'networkMode'
  | 'gcTime'
  | 'scope'

/** The caller's own mutation options, as in TanStack Query. */
export type MutationParameter<TData, TVariables, TOnMutateResult = unknown> = Omit<
  UseMutationOptions<TData, GenAuthError, TVariables, TOnMutateResult>,
  OwnedByTheFactory
>

/** Complete options for `useMutation` or a `MutationObserver`. */
export interface CompleteMutationOptions<
  TData,
  TVariables,
  TOnMutateResult = unknown,
> extends MutationParameter<TData, TVariables, TOnMutateResult> {
  mutationFn: MutationFunction<TData, TVariables>
  mutationKey: readonly string[]
  retry: false
  networkMode: 'always'
  gcTime: 0
}

/**
 * Never retried, never queued while offline, forgotten at once. `scope` is named, and undefined,
 * because a default scope of the host would pause the request, store its variables and send it after
 * unmount; it is not in the type, which TanStack gives no room for `undefined`.
 */
const forced = {
  retry: false,
  networkMode: 'always',
  gcTime: 0,
  scope: undefined,
} as const

/** Complete options from the caller's, which come first and cannot replace the request. */
export function completeMutationOptions<TData, TVariables, TOnMutateResult>(
  mutation: MutationParameter<TData, TVariables, TOnMutateResult> | undefined,
  mutationKey: readonly string[],
  mutationFn: MutationFunction<TData, TVariables>,
): CompleteMutationOptions<TData, TVariables, TOnMutateResult> {
  return { ...mutation, mutationFn, mutationKey, ...forced }
}
