'use client'

import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { announcementOf } from '../words/announcementOf.ts'

/** Milliseconds after which what was said no longer stands here, to be read a second time. */
const SAID_AFTER = 5000

/**
 * Writes a text into the region when it changes. What it opens with is heard with the dialog, which
 * it describes.
 */
function useSay(ref: RefObject<HTMLElement | null>, text: string | undefined, time?: number): void {
  const opens = useRef(true)
  useEffect(() => {
    const region = ref.current
    const withIt = opens.current
    opens.current = false
    if (!region || !text || withIt) return undefined
    region.textContent = text
    const clear = (): void => {
      if (region.textContent === text) region.replaceChildren()
    }
    const timer = setTimeout(clear, SAID_AFTER)
    return () => {
      clearTimeout(timer)
      clear()
    }
  }, [ref, text, time])
}

/** The one polite live region of the dialog or panel: what the step says, or a part beyond it. */
export function Status(): ReactNode {
  const { announcement, translator, state, maskIdentifiers } = useDeleteAccountContext()
  const ref = useRef<HTMLParagraphElement>(null)
  useSay(ref, announcementOf(translator, state, maskIdentifiers))
  useSay(ref, announcement?.text, announcement?.time)
  return <p ref={ref} role="status" className="farewell-visually-hidden" />
}
