import type { ReactNode } from 'react'
import { Page } from './Page.tsx'

interface NoticeProps {
  title: string
  action: { label: string; onPress: () => void }
  children: ReactNode
}

/** A view that says one thing, and leads on. */
export function Notice({ title, action, children }: NoticeProps): ReactNode {
  return (
    <Page title={title}>
      <div className="notice">
        <h1>{title}</h1>
        <p className="lede">{children}</p>
        <button type="button" className="button primary" onClick={action.onPress}>
          {action.label}
        </button>
      </div>
    </Page>
  )
}
