import type { ReactElement, ReactNode } from 'react'

/** The host's own plain button, the same for all. */
export const trigger = (
  <button type="button" className="trigger">
    Delete account…
  </button>
)

// What Farewell's dialog shows while it reads the account, in pieces: each library has a part of its
// own around some of them.

export const title = (
  <h2 tabIndex={-1} className="farewell-title">
    Delete your account?
  </h2>
)

export const description = <p className="farewell-description">Loading your account…</p>

export const keepAccount = (
  <button type="button" data-variant="secondary" className="farewell-button">
    Keep account
  </button>
)

interface LoadingProps {
  title: ReactElement
  description: ReactElement
  keepAccount: ReactElement
}

export function Loading(props: LoadingProps): ReactNode {
  return (
    <>
      <div className="farewell-body">
        {props.title}
        {props.description}
        <div aria-hidden="true" className="farewell-skeleton" />
      </div>
      <div className="farewell-actions">{props.keepAccount}</div>
      <p role="status" className="farewell-visually-hidden" />
    </>
  )
}
