import type { Session } from '../session/createSession.ts'
import { readWorkspace } from './workspace.ts'

/** Saves everything that Deckle keeps for the person as a file of theirs. */
export async function exportNotebooks(session: Session): Promise<void> {
  const workspace = await readWorkspace(session, AbortSignal.timeout(10_000))
  const file = new Blob([JSON.stringify(workspace, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'deckle-notebooks.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
