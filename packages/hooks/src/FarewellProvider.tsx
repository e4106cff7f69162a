'use client'

import type { GenAuthClient } from '@farewell/client'
import { createContext, useContext, type ReactNode } from 'react'
import type { DeleteAccountCallbacks } from './flow/DeleteAccountFlowOptions.ts'

/** What the provider carries. `locale` and `strings` are the view's; hooks do not read them. */
export interface FarewellContextValue extends Pick<
  DeleteAccountCallbacks,
  'onDeleted' | 'onDone' | 'onEvent'
> {
  client?: GenAuthClient | undefined
  locale?: unknown
  strings?: unknown
}

export interface FarewellProviderProps extends FarewellContextValue {
  children?: ReactNode
}

const NOTHING: FarewellContextValue = {}
const FarewellContext = createContext<FarewellContextValue>(NOTHING)

/**
 * Gives every hook and dialog below it the client and the callbacks, so that a server-rendered page
 * can place the dialog without passing functions. A prop or option of its own beats it.
 */
export function FarewellProvider({ children, ...value }: FarewellProviderProps): ReactNode {
  return <FarewellContext.Provider value={value}>{children}</FarewellContext.Provider>
}

export function useFarewell(): FarewellContextValue {
  return useContext(FarewellContext)
}

/**
 * The client that was passed, else the provider's.
 * @throws Error, in a full sentence, when there is neither.
 */
export function useGenAuthClient(client: GenAuthClient | undefined): GenAuthClient {
  const { client: provided } = useFarewell()
  const found = client ?? provided
  if (!found) {
    throw new Error(
      'Farewell has no client. Pass client={createGenAuthClient({ appHost, appId, getAccessToken })}, or put a <FarewellProvider client={…}> around it; if there is one, two copies of @farewell/hooks are installed, as "npm ls @farewell/hooks" shows.',
    )
  }
  return found
}
