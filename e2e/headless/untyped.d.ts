declare module 'react-test-renderer' {
  import type { ReactElement } from 'react'

  /** Draws into objects: React without a DOM. */
  export function create(element: ReactElement): { unmount: () => void }
}

declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { url: string })
    readonly window: typeof globalThis
  }
}
