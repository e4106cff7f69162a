import type { ReactNode } from 'react'
import './hostTheme.css'

export interface HostThemeProps {
  /** The sheets of the kit: in the page for as long as the story is, so that no other sees them. */
  sheets: readonly string[]
  /** The whole theming of the dialog, to show. */
  theming: string
  children: ReactNode
}

/** A page in the looks of a kit, and under it what makes the dialog look like the rest. */
export function HostTheme({ sheets, theming, children }: HostThemeProps): ReactNode {
  return (
    <>
      {sheets.map((sheet) => (
        <style key={sheet.slice(0, 100)}>{sheet}</style>
      ))}
      <div className="host-theme">{children}</div>
      <Theming code={theming} />
    </>
  )
}

/** Code, with the number of its lines. */
export function Theming({ code }: { code: string }): ReactNode {
  const lines = code.trim().split('\n').length
  return (
    <details className="host-theming" open lang="en" dir="ltr">
      <summary>The whole theming, {lines} lines</summary>
      {/* It scrolls, so it can be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{code.trim()}</pre>
    </details>
  )
}
