import * as kit from '@farewell/ui'
import { MutationObserver, QueryClient } from '@tanstack/react-query'
import * as React from 'react'
import { signInAs } from './sandboxDoors.ts'

const isReference = (value: unknown): boolean =>
  typeof value === 'function' && 'isClientReference' in value

/** What a server component may do with the kit: call what is no part of a view. */
export async function useOnServer(sandboxUrl: string) {
  const accessToken = await signInAs(sandboxUrl, 'bea')
  const client = kit.createGenAuthClient({
    appHost: sandboxUrl,
    appId: 'app',
    getAccessToken: () => accessToken,
  })
  const queryClient = new QueryClient()
  const verdict = await queryClient.fetchQuery(kit.verificationMethodsQueryOptions(client))
  const deletion = new MutationObserver(queryClient, kit.deleteAccountMutationOptions(client))
  const refused = await deletion.mutate({ deleteAccountToken: 'of nobody' }).then(
    () => false,
    (error: unknown) => kit.isGenAuthError(error),
  )
  return {
    // React's own sign that this is the server.
    hasContexts: 'createContext' in React,
    methods: verdict.methods.map(({ method }) => method),
    refused,
    mutations: [
      kit.sendPassCodeMutationOptions(client).mutationKey,
      kit.verifyDeleteAccountRequestMutationOptions(client).mutationKey,
    ],
    views: Object.entries(kit)
      .filter(([, value]) => isReference(value))
      .map(([name]) => name),
  }
}
