'use client'

import { useCallback, type Ref, type RefCallback } from 'react'

type AnyRef = Ref<Element> | undefined

/** One ref that tells them all; none where there are none: React 18 warns of a ref that is no use. */
export function useMergedRef(a: AnyRef, b: AnyRef, c?: AnyRef): RefCallback<Element> | undefined {
  const merged = useCallback(
    (element: Element | null) => {
      for (const ref of [a, b, c]) {
        if (typeof ref === 'function') ref(element)
        else if (ref) ref.current = element
      }
    },
    [a, b, c],
  )
  return a || b || c ? merged : undefined
}
