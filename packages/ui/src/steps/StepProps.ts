import type { ReactNode } from 'react'

export interface StepProps {
  /** Parts of your own choice and order, in place of ours. */
  children?: ReactNode
}
