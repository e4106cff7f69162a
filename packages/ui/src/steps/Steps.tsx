'use client'

import type { ReactNode } from 'react'
import { Deleted } from './Deleted.tsx'
import { Deleting } from './Deleting.tsx'
import { Loading } from './Loading.tsx'
import { Review } from './Review.tsx'
import { Unavailable } from './Unavailable.tsx'
import { Unconfirmed } from './Unconfirmed.tsx'
import { Verify } from './Verify.tsx'

/** Every step, each as we arrange it; the one that the flow is in renders. */
export function Steps(): ReactNode {
  return (
    <>
      <Loading />
      <Unavailable />
      <Review />
      <Verify />
      <Deleting />
      <Unconfirmed />
      <Deleted />
    </>
  )
}
