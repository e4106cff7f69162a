import { createDeleteAccountFlow, type GenAuthClient, type Step } from '@farewell/ui'

/** The flow without React: for another view library, or to drive it from a test. */
export function startFlow(client: GenAuthClient, render: (state: Step) => void) {
  const flow = createDeleteAccountFlow({ client })
  const stop = flow.subscribe(() => render(flow.getSnapshot()))
  flow.open()
  return { flow, stop }
}
