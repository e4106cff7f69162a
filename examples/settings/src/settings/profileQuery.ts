import { queryOptions } from '@tanstack/react-query'
import type { GenAuthClient } from '@farewell/ui'

/** The profile of the signed-in person, as far as the login may see it. */
export function profileQuery(client: GenAuthClient, userId: string) {
  return queryOptions({
    queryKey: ['profile', userId],
    queryFn: async ({ signal }) => (await client.getProfile({ signal })).data,
    retry: false,
  })
}
