import { createGenAuthClient, type GenAuthErrorCode } from '@farewell/client'
import { encryptPassword } from '@farewell/client/rsa'
import {
  createDeleteAccountFlow,
  deleteAccountMutationOptions,
  verificationMethodsQueryOptions,
  type Step,
} from '@farewell/hooks'
import { createSandbox } from '@farewell/sandbox'
import { serveSandbox, type SandboxServer } from '@farewell/sandbox/node'
import { MutationObserver, type QueryClient } from '@tanstack/react-query'

const client = createGenAuthClient({
  appHost: 'https://example.genauth.ai/base/',
  appId: 'app',
  fetch: createSandbox({ seed: 7 }).fetch,
  encryptPassword,
})

// @ts-expect-error -- without an app id there is no client
createGenAuthClient({ appHost: 'https://example.genauth.ai' })

/** Where no React is: option factories, the flow alone, and the sandbox. */
export async function deleteOnServer(queryClient: QueryClient): Promise<boolean> {
  const options = deleteAccountMutationOptions(client, { mutation: { meta: { from: 'server' } } })
  const observer = new MutationObserver(queryClient, options)
  const { data } = await observer.mutate({ deleteAccountToken: 'token' })
  return data.success
}

export async function methods(queryClient: QueryClient): Promise<string[]> {
  const options = verificationMethodsQueryOptions(client)
  const verdict = await queryClient.fetchQuery(options)
  const kept = queryClient.getQueryData(options.queryKey)
  return [...verdict.methods, ...(kept?.methods ?? [])].map(({ method }) => method)
}

const flow = createDeleteAccountFlow({ client })
export const step: Step['step'] = flow.getSnapshot().step
export const code: GenAuthErrorCode = 'signed_out'
export const served: Promise<SandboxServer> = serveSandbox({
  port: 0,
  afterDeletion: 'still-works',
})
