'use client'

import { useEffect } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'

/**
 * Has the live region say these words, in place of those of the step, for as long as they stand.
 * Another `time` says the same words anew.
 */
export function useAnnouncement(text: string | undefined, time = 0): void {
  const { announce } = useDeleteAccountContext()
  useEffect(() => {
    if (text === undefined) return undefined
    announce({ text, time })
    return () => announce(undefined)
  }, [announce, text, time])
}
