'use client'

import { Fragment, type ReactNode } from 'react'

/** Puts elements in the place of `{name}`, as `fill` does with texts. */
export function fillNodes(
  template: string,
  values: Readonly<Record<string, ReactNode>>,
): ReactNode {
  return template.split(/\{(\w+)\}/).map((piece, place) => (
    // Every second piece is a name; the pieces of a text keep their places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>{place % 2 === 1 ? values[piece] : piece}</Fragment>
  ))
}
