'use client'

import type { GenAuthClient, GenAuthError } from '@farewell/client'
import { useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useGenAuthClient } from './FarewellProvider.tsx'
import type { MethodsVerdict } from './flow/methodsOf.ts'
import {
  verificationMethodsQueryOptions,
  type VerificationMethodsParameters,
} from './verificationMethodsQueryOptions.ts'

export interface UseVerificationMethodsOptions<
  TData = MethodsVerdict,
> extends VerificationMethodsParameters<TData> {
  /** The provider's by default. */
  client?: GenAuthClient | undefined
}

/**
 * By which methods the signed-in account can prove itself, or why by none: for display, such as a
 * hint beside the button that opens the dialog. On unmount the request is aborted and the data
 * forgotten.
 *
 * @throws Error when there is no client, or no QueryClient.
 */
export function useVerificationMethods<TData = MethodsVerdict>(
  { client, query }: UseVerificationMethodsOptions<TData> = {},
  queryClient?: QueryClient,
): UseQueryResult<TData, GenAuthError> {
  const found = useGenAuthClient(client)
  return useQuery(verificationMethodsQueryOptions(found, { query }), queryClient)
}
