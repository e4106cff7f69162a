import { queryOptions } from '@tanstack/react-query'
import type { Workspace } from '../../server/Workspace.ts'
import type { Session } from '../session/createSession.ts'
import { callDeckle } from './callDeckle.ts'

export type { Member, Notebook, Organisation, Plan, Workspace } from '../../server/Workspace.ts'

export async function readWorkspace(session: Session, signal: AbortSignal): Promise<Workspace> {
  return (await callDeckle(session, '/workspace', { signal })) as Workspace
}

export async function transferOrganisation(
  session: Session,
  organisationId: string,
  to: string,
): Promise<Workspace> {
  const path = `/organisations/${encodeURIComponent(organisationId)}/transfer`
  return (await callDeckle(session, path, { method: 'POST', body: { to } })) as Workspace
}

/** Tells Deckle to erase what it keeps itself: deleting the identity does not do that. */
export async function requestErasure(session: Session, signal: AbortSignal): Promise<void> {
  await callDeckle(session, '/erasure-requests', { method: 'POST', signal })
}

export function workspaceQuery(session: Session, userId: string) {
  return queryOptions({
    queryKey: ['workspace', userId],
    queryFn: ({ signal }) => readWorkspace(session, signal),
  })
}
