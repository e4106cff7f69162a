import type { ReactNode } from 'react'

/** The page of a plausible app, in which the story stands. */
export function SettingsPage({ children }: { children?: ReactNode }): ReactNode {
  return (
    <>
      <h1 className="stage-title">Account</h1>
      <section className="stage-card" aria-labelledby="stage-danger">
        <h2 id="stage-danger">Delete account</h2>
        <p className="stage-quiet">Your notebooks and your public profile go with it.</p>
        {children}
      </section>
    </>
  )
}
