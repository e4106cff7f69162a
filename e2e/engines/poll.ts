import { setTimeout } from 'node:timers/promises'
import { AmbiguousLocatorError } from './AmbiguousLocatorError.ts'

export type Look<Value> = { value: Value } | { waitsFor: string }

/** Milliseconds after which it is in vain, as for Playwright in these journeys. */
const patience = 10_000

/**
 * Looks until there is a value. A look that fails is one more reason to look again: a page that is
 * being left cannot be asked.
 */
export async function poll<Value>(name: string, look: () => Promise<Look<Value>>): Promise<Value> {
  const end = Date.now() + patience
  for (;;) {
    let waitsFor: string
    try {
      const seen = await look()
      if ('value' in seen) return seen.value
      ;({ waitsFor } = seen)
    } catch (error) {
      if (error instanceof AmbiguousLocatorError) {
        throw new Error(`${name}: ${error.message}`, { cause: error })
      }
      waitsFor = String(error)
    }
    if (Date.now() > end) throw new Error(`${name}: waited ${patience} ms in vain for ${waitsFor}`)
    await setTimeout(20)
  }
}
