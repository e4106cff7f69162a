import type { DeleteAccountDialogProps } from '@farewell/ui'
import { useMemo } from 'react'
import { navigate } from '../router/path.ts'
import { useServices } from '../Services.ts'
import { blockersOf, consequencesOf } from './deletion.ts'
import { ExportButton } from './ExportButton.tsx'
import { readWorkspace, requestErasure } from './workspace.ts'

type Deletion = Pick<
  DeleteAccountDialogProps,
  | 'client'
  | 'consequences'
  | 'blockers'
  | 'retention'
  | 'exportData'
  | 'whatsNext'
  | 'beforeDelete'
  | 'onDeleted'
  | 'onDone'
>

/** What Deckle has to say about the deletion of an account, wherever a dialog for it stands. */
export function useDeletion(): Deletion {
  const { client, session } = useServices()
  return useMemo(
    () => ({
      client,
      consequences: async ({ signal }) => consequencesOf(await readWorkspace(session, signal)),
      blockers: async ({ signal }) => blockersOf(await readWorkspace(session, signal)),
      retention: <p>Invoices, for ten years, as tax law demands. Nothing else after 30 days.</p>,
      exportData: <ExportButton />,
      whatsNext: <p>Deckle erases your notebooks within 30 days.</p>,
      beforeDelete: ({ signal }) => requestErasure(session, signal),
      onDeleted: () => session.end('deleted'),
      onDone: () => navigate('/goodbye'),
    }),
    [client, session],
  )
}
