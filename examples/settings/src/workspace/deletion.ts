import type { Blocker, Consequence } from '@farewell/ui'
import { countOf, dayOf } from '../common/format.ts'
import type { Workspace } from './workspace.ts'

/** What a person loses with their account, in numbers where there are any. */
export function consequencesOf({ notebooks, publishedPages, plan }: Workspace): Consequence[] {
  const pages = notebooks.reduce((sum, notebook) => sum + notebook.pages, 0)
  return [
    {
      label: notebooks.length === 1 ? 'notebook' : 'notebooks',
      count: notebooks.length,
      detail: `${countOf(pages, 'page', 'pages')} in all, and no copy to restore.`,
    },
    ...(publishedPages > 0
      ? [
          {
            label: publishedPages === 1 ? 'public page' : 'public pages',
            count: publishedPages,
            detail: 'Links to them stop working.',
          },
        ]
      : []),
    ...(plan.paidUntil === undefined
      ? []
      : [{ label: `Your ${plan.name} plan`, detail: `Paid until ${dayOf(plan.paidUntil)}.` }]),
  ]
}

/** What must be settled before: nobody else could manage an organisation without its owner. */
export function blockersOf({ organisations }: Workspace): Blocker[] {
  return organisations
    .filter(({ role }) => role === 'owner')
    .map(({ name, members }) => ({
      label: `You own ${name}`,
      detail: `Give it to one of its ${members.length} members first.`,
      href: '/settings#organisations',
      hrefLabel: 'Go to organisations',
    }))
}
