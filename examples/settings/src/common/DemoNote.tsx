import type { ReactNode } from 'react'

/** Words that a product would not have: they explain the demo. */
export function DemoNote({ children }: { children: ReactNode }): ReactNode {
  return (
    <p className="demo-note">
      <span className="demo-tag">Demo</span> {children}
    </p>
  )
}
