import type { GenAuthClient, RespDto } from '@farewell/client'
import { requestPassCode, type PassCodeDestination } from './flow/requestPassCode.ts'
import { farewellKeys } from './keys.ts'
import {
  completeMutationOptions,
  type CompleteMutationOptions,
  type MutationParameter,
} from './mutationOptions.ts'

export interface SendPassCodeParameters<TOnMutateResult = unknown> {
  mutation?: MutationParameter<RespDto, PassCodeDestination, TOnMutateResult> | undefined
}

export type SendPassCodeMutationOptions<TOnMutateResult = unknown> = CompleteMutationOptions<
  RespDto,
  PassCodeDestination,
  TOnMutateResult
>

/**
 * Options of the mutation that sends a code by SMS or e-mail, on the channel of account deletion.
 * Callable anywhere, also on the server. It fails with a `GenAuthError`; `too_soon` and
 * `rate_limited` say in `retryAt` when to ask again (once a minute for each destination,
 * contract §2).
 */
export function sendPassCodeMutationOptions<TOnMutateResult = unknown>(
  client: GenAuthClient,
  { mutation }: SendPassCodeParameters<TOnMutateResult> = {},
): SendPassCodeMutationOptions<TOnMutateResult> {
  return completeMutationOptions(mutation, farewellKeys.sendPassCode, (destination) =>
    requestPassCode(client, destination),
  )
}
