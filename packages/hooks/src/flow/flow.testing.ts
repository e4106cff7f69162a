import {
  createGenAuthClient,
  type GenAuthClient,
  type GenAuthClientOptions,
} from '@farewell/client'
import { createSandbox, sampleUsers, type Sandbox, type SandboxOptions } from '@farewell/sandbox'
import { createDeleteAccountFlow, type DeleteAccountFlow } from './createDeleteAccountFlow.ts'
import type { DeleteAccountFlowOptions } from './DeleteAccountFlowOptions.ts'
import type { Step, StepName, StepOf } from './Step.ts'

/** A flow for one sample user, on a sandbox of its own. */
export interface Rig {
  sandbox: Sandbox
  flow: DeleteAccountFlow
  userId: string
  accessToken: string
  /** The requests that reached the sandbox, by operation. */
  sent: (operation: string) => number
  /** Whether the sandbox still knows the user: what is true, whatever the screen says. */
  isGone: () => boolean
  password: string
}

export interface RigOptions {
  user?: string
  sandbox?: SandboxOptions
  client?: Partial<GenAuthClientOptions>
  flow?: Partial<DeleteAccountFlowOptions>
}

export function signedIn(sandbox: Sandbox, username: string) {
  const user = sampleUsers.find((candidate) => candidate.username === username)
  if (!user) throw new Error(`There is no sample user ${username}.`)
  const { userId, password = '' } = user
  return { userId, password, accessToken: sandbox.signIn(userId) }
}

export function createRig({ user = 'bea', sandbox: settings, client, flow }: RigOptions = {}): Rig {
  const sandbox = createSandbox({ seed: 1, afterDeletion: 'unauthorized', ...settings })
  const { userId, password, accessToken } = signedIn(sandbox, user)
  return {
    sandbox,
    userId,
    password,
    accessToken,
    flow: createDeleteAccountFlow({
      client: createGenAuthClient({
        appHost: 'https://app.genauth.ai',
        appId: 'app',
        getAccessToken: () => accessToken,
        fetch: sandbox.fetch,
        ...client,
      }),
      ...flow,
    }),
    sent: (operation) =>
      sandbox.requests().filter((request) => request.operation === operation).length,
    isGone: () => sandbox.users().find((view) => view.userId === userId)?.status === 'deleted',
  }
}

/** Resolves when the flow is where it is waited for, with that state. */
export function until<Name extends StepName>(
  flow: DeleteAccountFlow,
  step: Name,
  holds: (state: StepOf<Name>) => boolean = () => true,
): Promise<StepOf<Name>> {
  return new Promise((resolve) => {
    let unsubscribe = (): void => {}
    const look = (): void => {
      const state: Step = flow.getSnapshot()
      if (state.step !== step || !holds(state as StepOf<Name>)) return
      unsubscribe()
      resolve(state as StepOf<Name>)
    }
    unsubscribe = flow.subscribe(look)
    look()
  })
}

export const isIdle = (state: StepOf<'verify'>): boolean => state.phase === 'idle'

/** As far as the field: opened, reviewed, and with a code sent where the method needs one. */
export async function toVerification({ flow }: Rig): Promise<void> {
  flow.open()
  await until(flow, 'review')
  await flow.continue()
  const { verification } = await until(flow, 'verify', isIdle)
  if (verification.method === 'PASSWORD') return
  flow.sendCode()
  await until(flow, 'verify', (state) => isIdle(state) && state.verification !== verification)
}

/** What proves the person: the newest code of the inbox, or the password. */
export function secretOf({ flow, sandbox, password }: Rig): string {
  const state = flow.getSnapshot()
  const usesPassword = 'verification' in state && state.verification.method === 'PASSWORD'
  return usesPassword ? password : (sandbox.inbox()[0]?.code ?? '')
}

/** The press, with the right secret. */
export function pressDelete(rig: Rig): void {
  rig.flow.submit(() => secretOf(rig))
}

/** A client whose cookie is the login: the kit sees no token, the browser adds it. */
export function cookieClient(sandbox: Sandbox, cookie: () => string): GenAuthClient {
  return createGenAuthClient({
    appHost: 'https://app.genauth.ai',
    appId: 'app',
    fetch: (input, init) => {
      const request = new Request(input, init)
      request.headers.set('authorization', cookie())
      return sandbox.fetch(request)
    },
  })
}
