'use client'

import type { GenAuthClient, GenAuthError, RespDto } from '@farewell/client'
import { useMutation, type QueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useGenAuthClient } from './FarewellProvider.tsx'
import type { PassCodeDestination } from './flow/requestPassCode.ts'
import {
  sendPassCodeMutationOptions,
  type SendPassCodeParameters,
} from './sendPassCodeMutationOptions.ts'

export interface UseSendPassCodeOptions<
  TOnMutateResult = unknown,
> extends SendPassCodeParameters<TOnMutateResult> {
  /** The provider's by default. */
  client?: GenAuthClient | undefined
}

export type UseSendPassCodeResult<TOnMutateResult = unknown> = UseMutationResult<
  RespDto,
  GenAuthError,
  PassCodeDestination,
  TOnMutateResult
>

/**
 * The mutation that sends a code by SMS or e-mail. Call it from a press, never from an effect: each
 * call is a message to a person. On unmount the request goes on.
 *
 * @throws Error when there is no client, or no QueryClient.
 */
export function useSendPassCode<TOnMutateResult = unknown>(
  { client, mutation }: UseSendPassCodeOptions<TOnMutateResult> = {},
  queryClient?: QueryClient,
): UseSendPassCodeResult<TOnMutateResult> {
  const found = useGenAuthClient(client)
  return useMutation(sendPassCodeMutationOptions(found, { mutation }), queryClient)
}
