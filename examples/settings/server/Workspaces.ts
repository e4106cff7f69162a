import { sampleWorkspace } from './sampleWorkspace.ts'
import type { Organisation, Workspace } from './Workspace.ts'

/** Logins that are remembered; a demo that runs for days keeps its latest only. */
const limit = 200

/**
 * The data of all people, in memory. It belongs to a login, not to a user, so that each sign-in
 * begins with the sample as it was: what one visit settles is there to be settled again.
 */
export class Workspaces {
  readonly #byLogin = new Map<string, Workspace>()

  of(accessToken: string, userId: string): Workspace {
    const known = this.#byLogin.get(accessToken)
    if (known) return known
    const workspace = sampleWorkspace(userId, Date.now())
    this.#byLogin.set(accessToken, workspace)
    const [oldest] = this.#byLogin.keys()
    if (this.#byLogin.size > limit && oldest !== undefined) this.#byLogin.delete(oldest)
    return workspace
  }

  /** Gives an organisation to one of its members. Answers with a sentence when that is impossible. */
  transfer(accessToken: string, userId: string, organisationId: string, to: unknown) {
    const workspace = this.of(accessToken, userId)
    const organisation = workspace.organisations.find(({ id }) => id === organisationId)
    if (organisation?.role !== 'owner') return 'You own no such organisation.'
    if (!organisation.members.some(({ id }) => id === to)) {
      return 'The new owner must be a member of the organisation.'
    }
    const given: Organisation = { ...organisation, role: 'member' }
    const organisations = workspace.organisations.map((one) => (one === organisation ? given : one))
    const changed = { ...workspace, organisations }
    this.#byLogin.set(accessToken, changed)
    return changed
  }
}
