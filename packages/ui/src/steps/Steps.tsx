'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Deleted } from './Deleted.tsx'
import { Deleting } from './Deleting.tsx'
import { Loading } from './Loading.tsx'
import { Review } from './Review.tsx'
import { Unavailable } from './Unavailable.tsx'
import { Unconfirmed } from './Unconfirmed.tsx'
import { Verify } from './Verify.tsx'

const steps = {
  closed: Loading,
  loading: Loading,
  unavailable: Unavailable,
  review: Review,
  verify: Verify,
  deleting: Deleting,
  unconfirmed: Unconfirmed,
  deleted: Deleted,
}

/** Every step, each as we arrange it; the one that the flow is in renders. */
export function Steps(): ReactNode {
  const { state } = useDeleteAccountContext()
  const Step = steps[state.step]
  return <Step />
}
