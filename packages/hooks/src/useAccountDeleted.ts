'use client'

import { useEffect, useRef } from 'react'
import { hearOtherTabs, type DeletedMessage } from './flow/deletedChannel.ts'

/**
 * Hears that an account was deleted, in another tab of this origin or by a dialog of this page, so
 * that the page can show it instead of an error. Compare `userId` with the one that is signed in here. Stops on unmount.
 */
export function useAccountDeleted(listener: (message: DeletedMessage) => void): void {
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => hearOtherTabs((message) => latest.current(message)), [])
}
