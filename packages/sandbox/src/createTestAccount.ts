import { createSandbox, type Sandbox } from './createSandbox.ts'
import type { OperationName } from './operationNames.ts'
import { sampleUsers } from './sampleUsers.ts'
import type { SandboxOptions } from './SandboxOptions.ts'
import type { SandboxUser } from './SandboxUser.ts'

/** What a client of GenAuth is made with, for a person who is signed in to a sandbox. */
export interface TestClientOptions {
  appHost: string
  appId: string
  getAccessToken: () => string | null
  /** Answers from memory: nothing leaves the test. */
  fetch: Sandbox['fetch']
}

/** A signed-in person, and what a test of a deletion wants to know of them. */
export interface TestAccount {
  /** For `createGenAuthClient`, as they are or with options of your own beside them. */
  clientOptions: TestClientOptions
  user: Readonly<SandboxUser>
  /** The code that was sent last. Throws when none was. */
  code: () => string
  isDeleted: () => boolean
  /** How many requests of an operation have arrived. */
  count: (operation: OperationName) => number
  /** From now on the login is gone, as when it was ended on another device. */
  signOut: () => void
  /** Everything else: faults, the clock, the inbox. Its `seed` repeats what it drew. */
  sandbox: Sandbox
}

export interface TestAccountOptions extends SandboxOptions {
  /** One of the sample users: `ada` (the default), `bea`, `chen`, `dov`, `eli`, `fay`, `gus`. */
  username?: string
}

/**
 * A person who is signed in to a sandbox of their own, to test the deletion page of an app with: under
 * Vitest or Jest, in jsdom or in a browser. Make one in each test; there is nothing to clean up.
 *
 * @throws TypeError, in words, when there is no such user, or options make no sense.
 * @example
 * const account = createTestAccount({ username: 'bea' })
 * const client = createGenAuthClient(account.clientOptions)
 */
export function createTestAccount(options: TestAccountOptions = {}): TestAccount {
  const { username = 'ada', ...sandboxOptions } = options
  const users = sandboxOptions.users ?? sampleUsers
  const user = users.find((candidate) => candidate.username === username)
  if (!user) {
    const names = users.map((candidate) => candidate.username).join(', ')
    throw new TypeError(`The sandbox has no user "${username}". It has: ${names}.`)
  }
  const { userId } = user
  const sandbox = createSandbox(sandboxOptions)
  let accessToken = sandbox.signIn(userId)
  return {
    clientOptions: {
      appHost: 'https://sandbox.example',
      appId: sandboxOptions.appId ?? 'test-app',
      getAccessToken: () => accessToken,
      fetch: sandbox.fetch,
    },
    user,
    code() {
      const [message] = sandbox.inbox()
      if (!message) throw new Error('No code was sent yet. Press "Send code" first.')
      return message.code
    },
    isDeleted: () =>
      sandbox.users().some((view) => view.userId === userId && view.status === 'deleted'),
    count: (operation) =>
      sandbox.requests().filter((request) => request.operation === operation).length,
    signOut() {
      accessToken = 'ended elsewhere'
    },
    sandbox,
  }
}
