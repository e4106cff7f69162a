import type { MouseEvent, ReactNode } from 'react'
import { navigate, type Path } from './path.ts'

/** A link within the page: a plain press changes the view, any other is the browser's. */
export function Link(props: { to: Path; className?: string; children: ReactNode }): ReactNode {
  const { to, className, children } = props
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    navigate(to)
  }
  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  )
}
