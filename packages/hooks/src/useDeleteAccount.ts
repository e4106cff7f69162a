'use client'

import type { GenAuthClient, GenAuthError, IsSuccessRespDto } from '@farewell/client'
import { useMutation, type QueryClient, type UseMutationResult } from '@tanstack/react-query'
import {
  deleteAccountMutationOptions,
  type DeleteAccountParameters,
  type DeleteAccountVariables,
} from './deleteAccountMutationOptions.ts'
import { useGenAuthClient } from './FarewellProvider.tsx'

export interface UseDeleteAccountOptions<
  TOnMutateResult = unknown,
> extends DeleteAccountParameters<TOnMutateResult> {
  /** The provider's by default. */
  client?: GenAuthClient | undefined
}

export type UseDeleteAccountResult<TOnMutateResult = unknown> = UseMutationResult<
  IsSuccessRespDto,
  GenAuthError,
  DeleteAccountVariables,
  TOnMutateResult
>

/**
 * The mutation that deletes the account: `mutate({ deleteAccountToken })`. It is never retried,
 * queued while offline, or kept. On unmount the request goes on; callbacks passed to the hook still
 * run, those passed to `mutate` do not. What a failure means is in
 * {@link deleteAccountMutationOptions}.
 *
 * @throws Error when there is no client, or no QueryClient.
 * @example
 * const { mutate, isPending, error } = useDeleteAccount({ client })
 */
export function useDeleteAccount<TOnMutateResult = unknown>(
  { client, mutation }: UseDeleteAccountOptions<TOnMutateResult> = {},
  queryClient?: QueryClient,
): UseDeleteAccountResult<TOnMutateResult> {
  const found = useGenAuthClient(client)
  return useMutation(deleteAccountMutationOptions(found, { mutation }), queryClient)
}
