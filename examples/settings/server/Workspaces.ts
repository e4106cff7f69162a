import type { Person } from './askGenAuth.ts'
import { sampleWorkspace } from './sampleWorkspace.ts'
import type { Organisation, Workspace } from './Workspace.ts'

/** The data of all people, in memory. */
export class Workspaces {
  readonly #workspaces = new Map<string, Workspace>()

  of(person: Person): Workspace {
    const known = this.#workspaces.get(keyOf(person))
    if (known) return known
    const workspace = sampleWorkspace(person.userId, Date.now())
    this.#workspaces.set(keyOf(person), workspace)
    return workspace
  }

  /** Gives an organisation to one of its members. Answers with a sentence when that is impossible. */
  transfer(person: Person, organisationId: string, to: unknown): Workspace | string {
    const workspace = this.of(person)
    const organisation = workspace.organisations.find(({ id }) => id === organisationId)
    if (organisation?.role !== 'owner') return 'You own no such organisation.'
    if (!organisation.members.some(({ id }) => id === to)) {
      return 'The new owner must be a member of the organisation.'
    }
    const given: Organisation = { ...organisation, role: 'member' }
    const organisations = workspace.organisations.map((one) => (one === organisation ? given : one))
    const changed = { ...workspace, organisations }
    this.#workspaces.set(keyOf(person), changed)
    return changed
  }
}

/** A user who was created anew is another one: a sandbox that is reset begins the samples anew. */
function keyOf({ userId, createdAt }: Person): string {
  return `${userId} ${createdAt}`
}
