import type { GenAuthClient } from '@farewell/ui'
import { createContext, use, useSyncExternalStore } from 'react'
import type { Config } from './loadConfig.ts'
import type { Session, SessionState } from './session/createSession.ts'

/** What the whole page shares. It is made once, before the first render. */
export interface Services {
  config: Config
  client: GenAuthClient
  session: Session
}

export const ServicesContext = createContext<Services | undefined>(undefined)

export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('Put a ServicesContext around everything that calls useServices.')
  return services
}

export function useSessionState(): SessionState {
  const { session } = useServices()
  return useSyncExternalStore(session.subscribe, session.getState)
}
