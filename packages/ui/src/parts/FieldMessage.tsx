'use client'

import type { ReactNode } from 'react'

/** What is wrong with a field, tied to it by `aria-describedby`. */
export function FieldMessage({ id, children }: { id: string; children?: ReactNode }): ReactNode {
  return children ? (
    <p id={id} className="farewell-field-message">
      {children}
    </p>
  ) : null
}
