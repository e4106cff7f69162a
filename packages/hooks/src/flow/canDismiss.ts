import type { Step } from './Step.ts'

/** Whether a view may be left: always, but not while the delete request is out. */
export function canDismiss(state: Step): boolean {
  return state.step !== 'deleting'
}
