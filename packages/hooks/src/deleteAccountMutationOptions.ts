import type { DeleteAccounDto, GenAuthClient, IsSuccessRespDto } from '@farewell/client'
import { SingleUse } from './flow/SingleUse.ts'
import { farewellKeys } from './keys.ts'
import {
  completeMutationOptions,
  type CompleteMutationOptions,
  type MutationParameter,
} from './mutationOptions.ts'

/** The token to delete with, or the flow's own deletion, which carries it unseen. */
export type DeleteAccountVariables = DeleteAccounDto | SingleUse

export interface DeleteAccountParameters<TOnMutateResult = unknown> {
  mutation?:
    | MutationParameter<IsSuccessRespDto, DeleteAccountVariables, TOnMutateResult>
    | undefined
}

export type DeleteAccountMutationOptions<TOnMutateResult = unknown> = CompleteMutationOptions<
  IsSuccessRespDto,
  DeleteAccountVariables,
  TOnMutateResult
>

/**
 * Options of the mutation that deletes the account with a `deleteAccountToken`. Callable anywhere,
 * also on the server. It fails with a `GenAuthError`, which does not prove that nothing was deleted:
 * the flow asks the server.
 *
 * While it runs, `variables` in the host's mutation cache hold the token of a bare call; it lives
 * about 60 seconds (contract §2). The flow's own calls hold nothing there.
 */
export function deleteAccountMutationOptions<TOnMutateResult = unknown>(
  client: GenAuthClient,
  { mutation }: DeleteAccountParameters<TOnMutateResult> = {},
): DeleteAccountMutationOptions<TOnMutateResult> {
  return completeMutationOptions(mutation, farewellKeys.deleteAccount, (variables) =>
    variables instanceof SingleUse ? variables.send() : client.deleteAccount(variables),
  )
}
