import { createGenAuthClient } from '@farewell/client'
import {
  createDeleteAccountFlow,
  deleteAccountMutationOptions,
  type DeleteAccountFlow,
  type Step,
} from '@farewell/hooks'
import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { codeSentBy, signInAs } from './sandboxDoors.ts'

/** Resolves when the flow is where it is waited for. */
export function until(flow: DeleteAccountFlow, holds: (state: Step) => boolean): Promise<Step> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = flow.getSnapshot()
      if (!holds(state)) return
      unsubscribe()
      resolve(state)
    }
    const unsubscribe = flow.subscribe(look)
    look()
  })
}

const isIdle = (state: Step): boolean => state.step === 'verify' && state.phase === 'idle'

async function openedFlow(sandboxUrl: string, deletedUsers: string[] = []) {
  const accessToken = await signInAs(sandboxUrl, 'bea')
  const client = createGenAuthClient({
    appHost: sandboxUrl,
    appId: 'app',
    getAccessToken: () => accessToken,
  })
  const queryClient = new QueryClient()
  const mutation = new MutationObserver(queryClient, deleteAccountMutationOptions(client))
  const flow = createDeleteAccountFlow({
    client,
    queryClient,
    deleteAccount: (deletion) => mutation.mutate(deletion),
    onDeleted: ({ userId }) => deletedUsers.push(userId),
    // A host's error, which is to be seen and to change nothing.
    onEvent: () => {
      throw new Error('The host’s analytics failed.')
    },
  })
  const steps: string[] = []
  flow.subscribe(() => {
    const { step } = flow.getSnapshot()
    if (steps.at(-1) !== step) steps.push(step)
  })
  flow.open()
  await until(flow, ({ step }) => step === 'review')
  await flow.continue()
  flow.sendCode()
  const sent = await until(flow, (state) => isIdle(state) && 'sent' in verificationOf(state))
  return { flow, steps, sent }
}

function verificationOf(state: Step): object {
  if (state.step !== 'verify') return {}
  const code = state.verification.sent[state.verification.method]
  return code?.sent ? { sent: true } : {}
}

/** Deletes Bea with the flow and the mutation of TanStack Query. */
export async function deleteByFlow(sandboxUrl: string) {
  const deletedUsers: string[] = []
  const { flow, steps } = await openedFlow(sandboxUrl, deletedUsers)
  const code = await codeSentBy(sandboxUrl)
  flow.submit(() => code)
  await until(flow, ({ step }) => step === 'deleted')
  flow.close()
  return { steps, told: deletedUsers.length }
}

/** Closes the flow while it verifies: nothing must be deleted. */
export async function closeWhileVerifying(sandboxUrl: string) {
  const { flow, steps } = await openedFlow(sandboxUrl)
  const code = await codeSentBy(sandboxUrl)
  flow.submit(() => code)
  await until(flow, (state) => state.step === 'verify' && state.phase === 'verifying')
  flow.close()
  return { steps }
}
