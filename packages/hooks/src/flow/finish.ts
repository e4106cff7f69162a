import { callHost } from './callHost.ts'
import { tellOtherTabs } from './deletedChannel.ts'
import type { Run } from './Run.ts'
import type { ConfirmedBy, FlowEvent } from './Step.ts'

/**
 * What follows a deletion, in order, each step apart from the others' failures: the queries stop,
 * the other tabs hear it, the host drops the session, the screen says so.
 */
export function finish(run: Run, userId: string, confirmedBy: ConfirmedBy): void {
  const { appHost, appId } = run.client
  callHost(() => run.options().queryClient?.cancelQueries())
  if (confirmedBy !== 'other-tab') callHost(() => tellOtherTabs({ appHost, appId, userId }))
  run.isFinishing = true
  callHost(() => run.options().onDeleted?.({ userId, confirmedBy }))
  run.isFinishing = false
  run.dispatch({ type: 'deleted', confirmedBy })
}

/** A deletion is finished; of anything else only the screen is told. */
export function conclude(run: Run, userId: string, event: FlowEvent): void {
  if (event.type === 'deleted') finish(run, userId, event.confirmedBy)
  else run.dispatch(event)
}

/** What follows leaving the success screen: nothing of the person stays, and the host navigates. */
export function leaveDeleted(run: Run): void {
  callHost(() => {
    if (!run.options().keepCache) run.options().queryClient?.clear()
  })
  callHost(() => run.options().onDone?.())
}
