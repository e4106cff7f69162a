import type { ReactNode } from 'react'
import { countOf, daysAgo } from '../common/format.ts'
import { Section } from '../common/Section.tsx'
import type { Workspace } from '../workspace/workspace.ts'

export function NotebooksSection({ workspace }: { workspace: Workspace }): ReactNode {
  const { notebooks, publishedPages } = workspace
  const published =
    publishedPages === 0
      ? 'None of your pages is public.'
      : `${countOf(publishedPages, 'page is', 'pages are')} public.`
  return (
    <Section id="notebooks" title="Notebooks" about={published}>
      <ul className="list">
        {notebooks.map(({ id, title, pages, editedAt }) => (
          <li key={id}>
            <span className="list-title">{title}</span>
            <span className="quiet">
              {countOf(pages, 'page', 'pages')} · {daysAgo(editedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
