import { useId, type ReactNode } from 'react'

interface SectionProps {
  /** The fragment that leads here. */
  id: string
  title: string
  about?: string
  tone?: 'danger'
  children: ReactNode
}

/** One subject of the settings: its name on one side, what there is to it on the other. */
export function Section({ id, title, about, tone, children }: SectionProps): ReactNode {
  const headingId = useId()
  return (
    <section id={id} className="section" data-tone={tone} aria-labelledby={headingId}>
      <div className="section-title">
        <h2 id={headingId}>{title}</h2>
        {about && <p>{about}</p>}
      </div>
      <div className="section-body">{children}</div>
    </section>
  )
}
