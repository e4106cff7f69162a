/** What Deckle itself keeps about a person: everything that is not GenAuth's. */
export interface Workspace {
  plan: Plan
  notebooks: readonly Notebook[]
  /** Pages that readers can open by a public link. */
  publishedPages: number
  organisations: readonly Organisation[]
}

export interface Plan {
  name: string
  /** One sentence on what it includes. */
  includes: string
  /** ISO 8601; absent when nothing is paid. */
  paidUntil?: string
}

export interface Notebook {
  id: string
  title: string
  pages: number
  /** ISO 8601. */
  editedAt: string
}

export interface Organisation {
  id: string
  name: string
  /** Of the signed-in person. */
  role: 'owner' | 'member'
  /** The others in it. */
  members: readonly Member[]
}

export interface Member {
  id: string
  name: string
}
