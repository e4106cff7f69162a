'use client'

import type { GenAuthClient } from '@farewell/client'
import { MutationObserver, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { deleteAccountMutationOptions } from './deleteAccountMutationOptions.ts'
import { useFarewell, useGenAuthClient } from './FarewellProvider.tsx'
import type { DeleteAccountEvents } from './flow/createDeleteAccountFlow.ts'
import { createFlowView } from './flow/createFlowView.ts'
import type { DeleteAccountFlowOptions } from './flow/DeleteAccountFlowOptions.ts'
import { sharedFlow } from './flow/flowRegistry.ts'
import type { Step } from './flow/Step.ts'
import type { SingleUse } from './flow/SingleUse.ts'

export interface UseDeleteAccountFlowOptions extends Omit<
  DeleteAccountFlowOptions,
  'client' | 'deleteAccount' | 'queryClient'
> {
  /** The provider's by default. */
  client?: GenAuthClient | undefined
  /**
   * Opens the flow with the view, once: the first `state` is `loading`. For a view that is mounted
   * when somebody wants it.
   */
  defaultOpen?: boolean | undefined
}

export interface UseDeleteAccountFlowResult extends DeleteAccountEvents {
  /** Where the flow is: plain data without secrets. */
  state: Step
}

/** The flow shows how the deletion goes: what `useMutation` renders for it would come on top. */
async function mutateOnce(
  queryClient: QueryClient,
  client: GenAuthClient,
  deletion: SingleUse,
): Promise<unknown> {
  const observer = new MutationObserver(queryClient, deleteAccountMutationOptions(client))
  const stopObserving = observer.subscribe(() => {})
  try {
    return await observer.mutate(deletion)
  } finally {
    stopObserving()
  }
}

/**
 * The whole flow for a view of your own: the state to show, and the methods to call from handlers.
 * It deletes by `useDeleteAccount`'s mutation, observed without rendering for it.
 *
 * On unmount: while verifying, the press is stopped and no deletion is sent; once the delete request
 * is out, the flow lives on and calls the latest `onDeleted`. A view that comes back finds it by
 * calling `open`.
 *
 * @throws Error when there is no client, or no QueryClient.
 * @example
 * const { state, open, sendCode, submit } = useDeleteAccountFlow({ client, onDeleted })
 */
export function useDeleteAccountFlow(
  options: UseDeleteAccountFlowOptions = {},
  queryClient?: QueryClient,
): UseDeleteAccountFlowResult {
  const client = useGenAuthClient(options.client)
  const { onDeleted, onDone, onEvent } = useFarewell()
  const cache = useQueryClient(queryClient)

  const latest: DeleteAccountFlowOptions = {
    ...options,
    client,
    onDeleted: options.onDeleted ?? onDeleted,
    onDone: options.onDone ?? onDone,
    onEvent: options.onEvent ?? onEvent,
    queryClient: cache,
    deleteAccount: (deletion) => mutateOnce(cache, client, deletion),
  }

  const { appHost, appId } = client
  const opens = useRef(options.defaultOpen ?? false)
  const view = useMemo(() => {
    return createFlowView(sharedFlow(cache, latest), opens)
    // By app, not by client: a client made anew on every render is the same flow.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [cache, appHost, appId])

  useEffect(() => view.setOptions(latest))
  useEffect(() => view.mount(), [view])
  const state = useSyncExternalStore(view.subscribe, view.getSnapshot, view.getSnapshot)
  return { state, ...view.events }
}
