'use client'

import { useCallback, type Ref, type RefCallback } from 'react'

type AnyRef = Ref<Element> | undefined

function assign(ref: AnyRef, element: Element | null): void {
  if (typeof ref === 'function') ref(element)
  else if (ref) ref.current = element
}

/** One ref that tells them all. */
export function useMergedRef(a: AnyRef, b: AnyRef, c?: AnyRef): RefCallback<Element> {
  return useCallback(
    (element) => {
      for (const ref of [a, b, c]) assign(ref, element)
    },
    [a, b, c],
  )
}
