import type { GenAuthClient } from '@farewell/client'
import type { Message, RequestRecord, Sandbox, SandboxUser } from '@farewell/sandbox'
import type { QueryClient } from '@tanstack/react-query'

/** What a view of the stage shows: a new object after each change. */
export interface StageSnapshot {
  /** Counts the starts: everything on the stage is made anew with it. */
  start: number
  client: GenAuthClient
  queryClient: QueryClient
  /** Newest first. */
  messages: readonly Message[]
  requests: readonly RequestRecord[]
  isDeleted: boolean
}

/** A GenAuth of its own for one story, with somebody signed in. */
export interface Stage {
  /** Who is signed in. */
  user: Readonly<SandboxUser>
  readonly sandbox: Sandbox
  getSnapshot: () => StageSnapshot
  subscribe: (listener: () => void) => () => void
  /** A new sandbox, with the same faults, as if nothing had happened. */
  startAgain: () => void
  close: () => void
}
