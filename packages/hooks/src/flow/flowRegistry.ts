import type { QueryClient } from '@tanstack/react-query'
import { createDeleteAccountFlow, type DeleteAccountFlow } from './createDeleteAccountFlow.ts'
import type { DeleteAccountFlowOptions } from './DeleteAccountFlowOptions.ts'

/** A view's place at a flow: several dialogs may share one, and one at a time shows it. */
export interface SharedFlow {
  readonly flow: DeleteAccountFlow
  /** Whose dialog the flow is open in. */
  owner: object | undefined
}

const registry = new WeakMap<QueryClient, Map<string, SharedFlow>>()

/**
 * The one flow of this app and QueryClient, whatever `client` objects come and go: a dialog that is
 * taken away in mid-deletion and comes back finds it where it is.
 */
export function sharedFlow(
  queryClient: QueryClient,
  options: DeleteAccountFlowOptions,
): SharedFlow {
  const { appHost, appId } = options.client
  const key = `${appHost} ${appId}`
  const flows = registry.get(queryClient) ?? new Map<string, SharedFlow>()
  registry.set(queryClient, flows)
  const known = flows.get(key)
  if (known) return known
  const created: SharedFlow = { flow: createDeleteAccountFlow(options), owner: undefined }
  flows.set(key, created)
  return created
}
