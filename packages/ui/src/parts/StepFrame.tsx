'use client'

import type { ReactNode, RefObject } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'

export interface StepFrameProps {
  title: string
  /** One sentence: what the dialog is described by. */
  description: string
  titleRef?: RefObject<HTMLHeadingElement | null>
  children?: ReactNode
  actions?: ReactNode
}

/** The frame of every step: the title and the sentence that name the dialog, a body, the buttons. */
export function StepFrame(props: StepFrameProps): ReactNode {
  const { title, description, titleRef, children, actions } = props
  const { titleId, descriptionId } = useDeleteAccountContext()
  return (
    <>
      <div className="farewell-body">
        <h2 ref={titleRef} id={titleId} tabIndex={-1} className="farewell-title">
          {title}
        </h2>
        <p id={descriptionId} className="farewell-description">
          {description}
        </p>
        {children}
      </div>
      {actions ? <div className="farewell-actions">{actions}</div> : null}
    </>
  )
}
