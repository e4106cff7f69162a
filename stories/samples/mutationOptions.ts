import { deleteAccountMutationOptions, farewellKeys, type GenAuthClient } from '@farewell/ui'
import { MutationObserver, type QueryClient } from '@tanstack/react-query'

/** The same mutation outside of React: in a router's action, in a test, on a server. */
export async function deleteWithToken(
  queryClient: QueryClient,
  client: GenAuthClient,
  deleteAccountToken: string,
): Promise<boolean> {
  const observer = new MutationObserver(queryClient, deleteAccountMutationOptions(client))
  const { data } = await observer.mutate({ deleteAccountToken })
  return data.success
}

/** How many calls of the kit run at the moment: the keys start with `farewellKeys.all`. */
export function callsAtWork(queryClient: QueryClient): number {
  return queryClient.isMutating({ mutationKey: farewellKeys.all })
}
