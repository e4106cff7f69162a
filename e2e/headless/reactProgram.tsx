import { createGenAuthClient } from '@farewell/client'
import {
  FarewellProvider,
  useDeleteAccountFlow,
  type Step,
  type UseDeleteAccountFlowResult,
} from '@farewell/hooks'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { create } from 'react-test-renderer'
import { codeSentBy, signInAs } from './sandboxDoors.ts'

/**
 * Deletes Bea with the hooks, drawn by a React that knows no DOM. A `queryClient` is passed to the
 * hook, where no provider gives it.
 */
export async function deleteByHooks(sandboxUrl: string, queryClient?: QueryClient) {
  const accessToken = await signInAs(sandboxUrl, 'bea')
  const client = createGenAuthClient({
    appHost: sandboxUrl,
    appId: 'app',
    getAccessToken: () => accessToken,
  })
  const drawn: UseDeleteAccountFlowResult[] = []
  const steps: string[] = []
  let told = 0
  let look = (): void => {}

  function Screen() {
    const flow = useDeleteAccountFlow({ onDeleted: () => (told += 1) }, queryClient)
    useEffect(() => {
      drawn.push(flow)
      if (steps.at(-1) !== flow.state.step) steps.push(flow.state.step)
      look()
    })
    return flow.state.step
  }

  const until = (holds: (state: Step) => boolean): Promise<UseDeleteAccountFlowResult> =>
    new Promise((resolve) => {
      look = () => {
        const flow = drawn.at(-1)
        if (flow && holds(flow.state)) resolve(flow)
      }
      look()
    })

  const screen = (
    <FarewellProvider client={client}>
      <Screen />
    </FarewellProvider>
  )
  const root = create(
    queryClient ? (
      screen
    ) : (
      <QueryClientProvider client={new QueryClient()}>{screen}</QueryClientProvider>
    ),
  )
  const closed = await until(({ step }) => step === 'closed')
  closed.open()
  const review = await until(({ step }) => step === 'review')
  await review.continue()
  review.sendCode()
  const sent = await until(
    (state) => state.step === 'verify' && state.verification.sent.EMAIL_PASSCODE?.sent === true,
  )
  const code = await codeSentBy(sandboxUrl)
  sent.submit(() => code)
  await until(({ step }) => step === 'deleted')
  root.unmount()
  return { steps, told }
}
