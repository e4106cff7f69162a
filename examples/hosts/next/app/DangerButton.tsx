'use client'

import type { ComponentProps } from 'react'

export function DangerButton(props: ComponentProps<'button'>) {
  return <button {...props} data-tone="danger" />
}
