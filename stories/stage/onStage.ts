import type { Dictionary } from '@farewell/ui'
import type { Stage } from './Stage.ts'

/** What the loaders of the preview have made ready for a story. */
export function onStage(context: { loaded: Record<string, unknown> }) {
  return context.loaded as { stage: Stage; locale: Dictionary }
}
