'use client'

import { useEffect, type ReactNode } from 'react'

/**
 * Opens once it is on the page: what a server renders is closed. On its own, since a dialog that
 * nobody wants open needs no effect.
 */
export function OpenOnMount({ open }: { open: () => void }): ReactNode {
  useEffect(() => {
    open()
  }, [open])
  return null
}
