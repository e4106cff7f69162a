'use client'

import type { GenAuthClient } from '@farewell/client'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useFarewell, useGenAuthClient } from './FarewellProvider.tsx'
import type { DeleteAccountEvents } from './flow/createDeleteAccountFlow.ts'
import { createFlowView } from './flow/createFlowView.ts'
import type { DeleteAccountFlowOptions } from './flow/DeleteAccountFlowOptions.ts'
import { sharedFlow } from './flow/flowRegistry.ts'
import type { Step } from './flow/Step.ts'
import { useDeleteAccount } from './useDeleteAccount.ts'

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

/** A host's default would throw the error in render, in place of the screen that explains it. */
const SHOWN_BY_THE_FLOW = { throwOnError: false }

export interface UseDeleteAccountFlowResult extends DeleteAccountEvents {
  /** Where the flow is: plain data without secrets. */
  state: Step
}

/**
 * The whole flow for a view of your own: the state to show, and the methods to call from handlers.
 * It deletes with {@link useDeleteAccount}'s mutation.
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
  const { mutateAsync } = useDeleteAccount({ client, mutation: SHOWN_BY_THE_FLOW }, cache)

  const latest: DeleteAccountFlowOptions = {
    ...options,
    client,
    onDeleted: options.onDeleted ?? onDeleted,
    onDone: options.onDone ?? onDone,
    onEvent: options.onEvent ?? onEvent,
    queryClient: cache,
    deleteAccount: mutateAsync,
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
