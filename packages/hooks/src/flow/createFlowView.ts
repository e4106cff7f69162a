import type { DeleteAccountEvents } from './createDeleteAccountFlow.ts'
import type { DeleteAccountFlowOptions } from './DeleteAccountFlowOptions.ts'
import type { SharedFlow } from './flowRegistry.ts'
import { CLOSED, LOADING, type Step } from './Step.ts'

/** A shared flow as one dialog sees it: closed, unless this is the dialog it was opened in. */
export interface FlowView {
  getSnapshot: () => Step
  subscribe: (listener: () => void) => () => void
  events: DeleteAccountEvents
  /** What this dialog's host says now; the flow hears it while it is open here. */
  setOptions: (options: DeleteAccountFlowOptions) => void
  /** The view is on the page. Gives back the function to call when it goes. */
  mount: () => () => void
}

/**
 * @param opens whether the view opens its flow as it is mounted, which it does once: until then it
 * shows what it is about to show, so that nothing has to be drawn twice.
 */
export function createFlowView(shared: SharedFlow, opens: { current: boolean }): FlowView {
  const { flow } = shared
  const view = {}
  let mounted = true
  let options: DeleteAccountFlowOptions | undefined
  const isOwner = (): boolean => shared.owner === view
  const listeners = new Set<() => void>()

  const whenOwner =
    <Args extends unknown[], Result>(event: (...args: Args) => Result) =>
    (...args: Args): Result | undefined =>
      isOwner() ? event(...args) : undefined

  function takeOver(): void {
    if (isOwner()) return
    // Another dialog's flow ends. One that nobody shows any more is a deletion that is out: this
    // dialog shows how it goes on.
    if (shared.owner) flow.close()
    shared.owner = view
    if (options) flow.setOptions(options)
    flow.setViewed(true)
  }

  function open(): void {
    takeOver()
    flow.open()
    for (const listener of listeners) listener()
  }

  return {
    getSnapshot() {
      if (isOwner()) return flow.getSnapshot()
      return opens.current ? LOADING : CLOSED
    },
    subscribe(listener) {
      listeners.add(listener)
      const unsubscribe = flow.subscribe(listener)
      return () => {
        listeners.delete(listener)
        unsubscribe()
      }
    },
    events: {
      open,
      close: whenOwner(flow.close),
      retry: whenOwner(flow.retry),
      checkAgain: whenOwner(flow.checkAgain),
      continue: async () => whenOwner(flow.continue)(),
      back: whenOwner(flow.back),
      chooseMethod: whenOwner(flow.chooseMethod),
      sendCode: whenOwner(flow.sendCode),
      submit: whenOwner(flow.submit),
    },
    setOptions(next) {
      options = next
      if (isOwner()) flow.setOptions(next)
    },
    mount() {
      mounted = true
      if (isOwner()) flow.setViewed(true)
      if (opens.current) open()
      opens.current = false
      return () => {
        mounted = false
        if (!isOwner()) return
        // From this moment nothing is sent; StrictMode, though, mounts again at once.
        flow.setViewed(false)
        queueMicrotask(() => {
          if (mounted || !isOwner()) return
          const { step } = flow.getSnapshot()
          if (step !== 'deleting' && step !== 'unconfirmed') flow.close()
          shared.owner = undefined
        })
      }
    },
  }
}
