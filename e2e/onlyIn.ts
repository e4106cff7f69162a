import { inject } from 'vitest'
import type { EngineName } from './engines/Engine.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** Why a journey does not run in an engine. */
    notHere?: string
  }
}

/** Options of a test that cannot run in every engine, with the reason. */
export function onlyIn(engines: EngineName | EngineName[], because: string) {
  const skip = ![engines].flat().includes(inject('engine'))
  return { skip, meta: skip ? { notHere: because } : {} }
}
