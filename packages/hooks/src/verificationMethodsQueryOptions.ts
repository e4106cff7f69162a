import type { GenAuthClient, GenAuthError } from '@farewell/client'
import type { DataTag, UseQueryOptions } from '@tanstack/react-query'
import type { MethodsVerdict } from './flow/methodsOf.ts'
import { readAccount } from './flow/readAccount.ts'
import { farewellKeys } from './keys.ts'

type OwnedByTheFactory = 'queryFn' | 'queryKey' | 'staleTime' | 'gcTime' | 'persister'

export interface VerificationMethodsParameters<TData = MethodsVerdict> {
  query?:
    | Omit<
        UseQueryOptions<MethodsVerdict, GenAuthError, TData, readonly string[]>,
        OwnedByTheFactory
      >
    | undefined
}

export interface VerificationMethodsQueryOptions<TData = MethodsVerdict> extends Omit<
  UseQueryOptions<MethodsVerdict, GenAuthError, TData, readonly string[]>,
  OwnedByTheFactory
> {
  queryFn: (context: { signal: AbortSignal }) => Promise<MethodsVerdict>
  queryKey: DataTag<readonly string[], MethodsVerdict, GenAuthError>
  staleTime: 0
  gcTime: 0
}

/** Named, or a default persister of the host would keep it; not in the type, as TanStack's forbids. */
const neverPersisted = { persister: undefined }

/**
 * Options of the query that reads by which methods the signed-in account can prove itself: for
 * display only, since each opening of the flow reads them afresh. Stale at once, and forgotten when
 * nothing shows it; while something does, a host that persists its whole cache stores it, with the
 * phone number and the e-mail address.
 * Callable anywhere, also on the server. It fails with a `GenAuthError`.
 */
export function verificationMethodsQueryOptions<TData = MethodsVerdict>(
  client: GenAuthClient,
  { query }: VerificationMethodsParameters<TData> = {},
): VerificationMethodsQueryOptions<TData> {
  const queryKey: readonly string[] = [
    ...farewellKeys.verificationMethods,
    client.appHost,
    client.appId,
  ]
  return {
    ...query,
    queryKey: queryKey as DataTag<readonly string[], MethodsVerdict, GenAuthError>,
    queryFn: async ({ signal }) => {
      const { verdict } = await readAccount(client, await client.getAccessToken(), signal)
      return verdict
    },
    staleTime: 0,
    gcTime: 0,
    ...neverPersisted,
  }
}
