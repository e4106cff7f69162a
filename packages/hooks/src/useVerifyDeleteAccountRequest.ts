'use client'

import type {
  GenAuthClient,
  GenAuthError,
  VerifyDeleteAccountRequestDto,
  VerifyDeleteAccountRequestRespDto,
} from '@farewell/client'
import { useMutation, type QueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useGenAuthClient } from './FarewellProvider.tsx'
import {
  verifyDeleteAccountRequestMutationOptions,
  type VerifyDeleteAccountRequestParameters,
} from './verifyDeleteAccountRequestMutationOptions.ts'

export interface UseVerifyDeleteAccountRequestOptions<
  TOnMutateResult = unknown,
> extends VerifyDeleteAccountRequestParameters<TOnMutateResult> {
  /** The provider's by default. */
  client?: GenAuthClient | undefined
}

export type UseVerifyDeleteAccountRequestResult<TOnMutateResult = unknown> = UseMutationResult<
  VerifyDeleteAccountRequestRespDto,
  GenAuthError,
  VerifyDeleteAccountRequestDto,
  TOnMutateResult
>

/**
 * The mutation that proves who is there: it resolves to a `deleteAccountToken` that lives
 * `tokenExpiresIn` seconds, so delete at once. What the host's cache sees is in
 * {@link verifyDeleteAccountRequestMutationOptions}. On unmount the request goes on.
 *
 * @throws Error when there is no client, or no QueryClient.
 */
export function useVerifyDeleteAccountRequest<TOnMutateResult = unknown>(
  { client, mutation }: UseVerifyDeleteAccountRequestOptions<TOnMutateResult> = {},
  queryClient?: QueryClient,
): UseVerifyDeleteAccountRequestResult<TOnMutateResult> {
  const found = useGenAuthClient(client)
  return useMutation(verifyDeleteAccountRequestMutationOptions(found, { mutation }), queryClient)
}
