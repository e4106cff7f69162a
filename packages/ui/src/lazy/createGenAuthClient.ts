import type { GenAuthClientOptions } from '@farewell/client'

/** A client that is made when the dialog is loaded: its transport comes with the dialog's code. */
export interface LazyGenAuthClient {
  readonly lazyOptions: GenAuthClientOptions
}

/**
 * The options of a client for the lazy dialog, by the same name as the client of `@farewell/ui`.
 * Holds them, and loads and sends nothing by itself. A wrong option is told when the dialog renders.
 */
export function createGenAuthClient(options: GenAuthClientOptions): LazyGenAuthClient {
  return { lazyOptions: options }
}
