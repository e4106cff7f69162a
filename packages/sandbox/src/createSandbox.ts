import type { Hono } from 'hono'
import { createApp } from './createApp.ts'
import type { Fault } from './Fault.ts'
import type { PendingFault } from './FaultList.ts'
import type { Message } from './Inbox.ts'
import { openSession } from './operations/signIn.ts'
import { PasswordKeys } from './PasswordKeys.ts'
import type { RequestRecord } from './RequestLog.ts'
import type { SandboxOptions } from './SandboxOptions.ts'
import type { SandboxUserView } from './SandboxUser.ts'
import { ConnectionLost, Timers } from './Timers.ts'
import type { AfterDeletion, Unknowns } from './unknowns.ts'
import type { World } from './World.ts'
import { createWorld } from './World.ts'

/** A GenAuth V3 server in memory: of its own, and as it was after each `reset`. */
export interface Sandbox {
  /** The Hono app, to mount or serve elsewhere. */
  readonly app: Hono
  /**
   * Answers a request like the global `fetch`, without a network: give it to a client as its `fetch`.
   * Rejects with `TypeError('Failed to fetch')` where a fault drops the connection, and with the
   * reason of the signal when aborted; as on a real server, what was sent is processed all the same.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>
  /** `app.request` of Hono, which takes bare paths. */
  readonly request: (...args: Parameters<Hono['request']>) => Promise<Response>
  /** What decided the unknowns; print it, so that a failure can be repeated. */
  readonly seed: number
  readonly afterDeletion: AfterDeletion
  /** What was drawn for each unknown of the contract. */
  readonly unknowns: Unknowns
  /** The time of the sandbox, in milliseconds since the epoch. */
  readonly now: () => number
  /** The messages "sent", newest first; all, or those to one address or number. */
  readonly inbox: (to?: string) => Message[]
  readonly users: () => SandboxUserView[]
  /** The requests to GenAuth endpoints, in order of arrival. */
  readonly requests: () => RequestRecord[]
  /** Opens a login without proof, as a social login would. Throws when the user may not sign in. */
  readonly signIn: (userId: string, scope?: string) => string
  /** Moves the clock forward by seconds: every lifetime and wait passes by as much. */
  readonly advance: (seconds: number) => void
  /** Lets something go wrong with the next matching requests. Throws a `TypeError` in words. */
  readonly addFault: (fault: Fault) => void
  /** The faults that still wait for a request. */
  readonly faults: () => PendingFault[]
  readonly clearFaults: () => void
  /**
   * Restores the users, and forgets messages, logins, tokens, faults, requests and the moved clock.
   * Requests that a fault holds back are dropped. Options given here replace those of before.
   */
  readonly reset: (options?: SandboxOptions) => void
  /** Drops the requests that a fault holds back, and stops its timers. */
  readonly close: () => void
}

/**
 * A GenAuth-compatible server of the account-deletion flow. Needs `fetch` types and WebCrypto only:
 * runs in Node and in browsers. Throws a `TypeError` in words when options make no sense.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const timers = new Timers()
  const passwordKeys = new PasswordKeys()
  let current = options
  let world: World = createWorld(current, passwordKeys)

  const reset = (changes: SandboxOptions = {}) => {
    // The seed stays, even one that was made up: a reset is the same sandbox as before.
    const next = { ...current, seed: world.seed, ...changes }
    world = createWorld(next, passwordKeys)
    current = next
    timers.giveUpAll()
  }
  const app = createApp(() => world, timers, reset)
  return {
    app,
    fetch: (input, init) => fetchFrom(app, new Request(input, init)),
    request: async (...args) => app.request(...args),
    get seed() {
      return world.seed
    },
    get afterDeletion() {
      return world.afterDeletion
    },
    get unknowns() {
      return world.unknowns
    },
    signIn(userId, scope) {
      const account = world.accounts.byId(userId)
      if (!account) throw new TypeError(`The sandbox has no user with the id ${userId}.`)
      return openSession(world, account, scope).access_token
    },
    now: () => world.clock.now(),
    inbox: (to) => world.inbox.list(to),
    users: () => world.accounts.views(),
    requests: () => world.requests.list(),
    advance: (seconds) => world.clock.advance(seconds),
    addFault(fault) {
      world.faults.add(fault)
    },
    faults: () => world.faults.list(),
    clearFaults: () => world.faults.clear(),
    reset,
    close: () => timers.giveUpAll(),
  }
}

/** What the global `fetch` does around a server: abortion and the rule about redirects. */
async function fetchFrom(app: Hono, request: Request): Promise<Response> {
  const { signal } = request
  signal.throwIfAborted()
  const listening = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: listening.signal })
  })
  try {
    const response = await Promise.race([app.fetch(request), aborted])
    const redirects = response.status >= 300 && response.status < 400
    if (redirects && request.redirect === 'error') throw new ConnectionLost()
    return response
  } finally {
    listening.abort()
  }
}
