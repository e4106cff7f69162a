import { DeleteAccountDialog, type Blocker, type Consequence } from '@farewell/ui'
import { client } from './client.ts'

interface Workspace {
  notebooks: number
  teams: readonly { name: string; members: number }[]
}

interface ListsProps {
  readWorkspace: (signal: AbortSignal) => Promise<Workspace>
}

export function Lists({ readWorkspace }: ListsProps) {
  return (
    <DeleteAccountDialog
      client={client}
      consequences={async ({ signal }): Promise<Consequence[]> => {
        const { notebooks } = await readWorkspace(signal)
        return [
          { count: notebooks, label: { one: 'notebook', other: 'notebooks' } },
          { label: 'Your public profile', detail: 'Links to it stop working.' },
        ]
      }}
      blockers={async ({ signal }): Promise<Blocker[]> => {
        const { teams } = await readWorkspace(signal)
        return teams.map(({ name, members }) => ({
          label: `You own ${name}`,
          detail: `Give it to one of its ${members} members first.`,
          href: '#teams',
          hrefLabel: 'Go to teams',
        }))
      }}
    />
  )
}
