import type { GenAuthClient, GenAuthError, IsSuccessRespDto } from '@farewell/client'
import { MutationObserver, useMutation, useQuery, type QueryClient } from '@tanstack/react-query'
import { expectTypeOf } from 'vitest'
import { deleteAccountMutationOptions } from './deleteAccountMutationOptions.ts'
import type { MethodsVerdict } from './flow/methodsOf.ts'
import { useDeleteAccount } from './useDeleteAccount.ts'
import { useDeleteAccountFlow } from './useDeleteAccountFlow.ts'
import { verificationMethodsQueryOptions } from './verificationMethodsQueryOptions.ts'

/** Compiled by `tsc`, never run: what a host writes, and what it must not be able to write. */

declare const client: GenAuthClient
declare const queryClient: QueryClient

export function options(): void {
  const mutation = useMutation(deleteAccountMutationOptions(client))
  expectTypeOf(mutation.data).toEqualTypeOf<IsSuccessRespDto | undefined>()
  expectTypeOf(mutation.error).toEqualTypeOf<GenAuthError | null>()
  mutation.mutate({ deleteAccountToken: 'a token' })
  void new MutationObserver(queryClient, deleteAccountMutationOptions(client))

  useDeleteAccount({
    client,
    mutation: {
      onMutate: () => ({ startedAt: 1 }),
      onSuccess: (data, _variables, result) => {
        expectTypeOf(data).toEqualTypeOf<IsSuccessRespDto>()
        expectTypeOf(result).toEqualTypeOf<{ startedAt: number }>()
      },
    },
  })

  // @ts-expect-error a deletion is never retried
  useDeleteAccount({ mutation: { retry: 3 } })
  // @ts-expect-error nor queued
  useDeleteAccount({ mutation: { networkMode: 'online' } })
  // @ts-expect-error nor kept
  useDeleteAccount({ mutation: { gcTime: 1000 } })
  // @ts-expect-error nor replaced
  useDeleteAccount({ mutation: { mutationFn: () => Promise.resolve() } })

  const maybe: GenAuthClient | undefined = client
  useDeleteAccountFlow({ client: maybe, onDone: undefined })

  const query = useQuery(verificationMethodsQueryOptions(client))
  expectTypeOf(query.data).toEqualTypeOf<MethodsVerdict | undefined>()
  const { queryKey } = verificationMethodsQueryOptions(client)
  expectTypeOf(queryClient.getQueryData(queryKey)).toEqualTypeOf<MethodsVerdict | undefined>()
}
