import { createGenAuthClient } from '@farewell/client'
import { createSandbox, sampleUsers, type Sandbox } from '@farewell/sandbox'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { resetClocks } from './clocks.ts'
import { faults, type FaultName } from './faults.ts'
import { holdLock } from './holdLock.ts'
import type { Stage, StageSnapshot } from './Stage.ts'

/** Milliseconds that an answer takes, so that a visitor sees what happens meanwhile. */
const LATENCY = import.meta.env.MODE === 'test' ? 0 : 250

const APP_HOST = 'https://genauth.example'

export interface StageOptions {
  /** Tells the stages of a page apart: tabs of one app would hear of each other's deletions. */
  id: string
  /** Who is signed in: the user name of one of the sandbox's sample users. */
  account: string
  fault: FaultName
}

const never = (): Promise<never> => new Promise(() => {})
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * The real sandbox app, answering in this page: the client's `fetch` is its `fetch`. So what a story
 * shows is a working deletion, and not a picture of one.
 */
export function createStage({ id, account, fault }: StageOptions): Stage {
  const choice = faults[fault]
  const user = userNamed(account)
  const listeners = new Set<() => void>()
  let releases: (() => void)[] = []
  let start = 0
  let sandbox: Sandbox
  let snapshot: StageSnapshot

  function tell(): void {
    const isDeleted = sandbox.users().some(({ userId, status }) => {
      return userId === user.userId && status === 'deleted'
    })
    const messages = sandbox.inbox()
    snapshot = { ...snapshot, messages, requests: sandbox.requests(), isDeleted }
    for (const listener of listeners) listener()
  }

  function begin(): void {
    start += 1
    const started = createSandbox({
      seed: 7,
      afterDeletion: choice.afterDeletion ?? 'unauthorized',
    })
    sandbox = started
    for (const each of choice.faults ?? []) started.addFault(each)
    let accessToken = started.signIn(user.userId)
    const appId = `${id}-${start}`

    /** What goes wrong while the person looks for the code. */
    function meanwhile(): void {
      if (choice.meanwhile === 'offline') onlineManager.setOnline(false)
      if (choice.meanwhile === 'signed out') accessToken = 'expired'
      if (choice.meanwhile === 'another account') {
        accessToken = started.signIn(userNamed(account === 'bea' ? 'ada' : 'bea').userId)
      }
      if (choice.meanwhile === 'another tab') {
        releases.push(holdLock(`farewell:${APP_HOST}:${appId}:${user.userId}`))
      }
    }

    const client = createGenAuthClient({
      appHost: APP_HOST,
      appId,
      getAccessToken: () => (choice.loginIsPending ? never() : accessToken),
      async fetch(input, init) {
        const request = new Request(input, init)
        const { pathname } = new URL(request.url)
        await pause(LATENCY)
        if (pathname.endsWith('/delete-account')) {
          for (const each of choice.afterwards ?? []) started.addFault(each)
        }
        const answer = started.fetch(request)
        // The request is on its way: the list beside the story shows it as pending.
        tell()
        return answer
          .finally(() => {
            if (/send-(sms|email)$/.test(pathname)) meanwhile()
          })
          .finally(tell)
      },
    })
    snapshot = {
      start,
      client,
      queryClient: new QueryClient(),
      messages: [],
      requests: [],
      isDeleted: false,
    }
  }

  function end(): void {
    for (const release of releases) release()
    releases = []
    onlineManager.setOnline(true)
    resetClocks()
    sandbox.close()
  }

  begin()
  return {
    user,
    get sandbox() {
      return sandbox
    },
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    startAgain() {
      end()
      begin()
      tell()
    },
    close: end,
  }
}

function userNamed(name: string) {
  const user = sampleUsers.find(({ username }) => username === name)
  if (!user) throw new Error(`The sandbox has no sample user named "${name}".`)
  return user
}
