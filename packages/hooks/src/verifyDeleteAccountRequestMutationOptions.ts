import type {
  GenAuthClient,
  VerifyDeleteAccountRequestDto,
  VerifyDeleteAccountRequestRespDto,
} from '@farewell/client'
import { farewellKeys } from './keys.ts'
import {
  completeMutationOptions,
  type CompleteMutationOptions,
  type MutationParameter,
} from './mutationOptions.ts'

export interface VerifyDeleteAccountRequestParameters<TOnMutateResult = unknown> {
  mutation?:
    | MutationParameter<
        VerifyDeleteAccountRequestRespDto,
        VerifyDeleteAccountRequestDto,
        TOnMutateResult
      >
    | undefined
}

export type VerifyDeleteAccountRequestMutationOptions<TOnMutateResult = unknown> =
  CompleteMutationOptions<
    VerifyDeleteAccountRequestRespDto,
    VerifyDeleteAccountRequestDto,
    TOnMutateResult
  >

/**
 * Options of the mutation that proves who is there and gets a `deleteAccountToken`. Callable
 * anywhere, also on the server. It fails with a `GenAuthError`.
 *
 * While the hook is mounted, the host's mutation cache sees the code or password in `variables` and
 * the token in `data`; the flow, and so the dialog, does not use this mutation.
 */
export function verifyDeleteAccountRequestMutationOptions<TOnMutateResult = unknown>(
  client: GenAuthClient,
  { mutation }: VerifyDeleteAccountRequestParameters<TOnMutateResult> = {},
): VerifyDeleteAccountRequestMutationOptions<TOnMutateResult> {
  return completeMutationOptions(mutation, farewellKeys.verifyDeleteAccountRequest, (variables) =>
    client.verifyDeleteAccountRequest(variables),
  )
}
