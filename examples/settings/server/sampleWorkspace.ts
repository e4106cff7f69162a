import type { Notebook, Organisation, Plan, Workspace } from './Workspace.ts'

const day = 86_400_000

const titles = [
  'Field notes, Skye',
  'Letters I owe',
  'A year in the kitchen',
  'Overheard on trains',
  'Kiln log',
  'Sunday pages',
  'Verbs, irregular',
  'The house on Alder Street',
  'Seeds and dates',
  'Dreams, mostly',
]

const owner = '65a1f0c3d2b4e6f708192a07'

const press: Organisation = {
  id: 'tern-and-tide',
  name: 'Tern & Tide Press',
  role: 'owner',
  members: [
    { id: 'imani', name: 'Imani Reyes' },
    { id: 'jonas', name: 'Jonas Feld' },
    { id: 'sunniva', name: 'Sunniva Aas' },
  ],
}

const circle: Organisation = {
  id: 'harbour-writers',
  name: 'Harbour Writers',
  role: 'member',
  members: [
    { id: 'tomas', name: 'Tomás Ibarra' },
    { id: 'wren', name: 'Wren Halloran' },
  ],
}

/** The sample data of a person: invented, and always the same for the same user. */
export function sampleWorkspace(userId: string, now: number): Workspace {
  const n = Number.parseInt(userId.slice(-4), 16) || userId.length
  const notebooks = titles
    .slice(n % 4, (n % 4) + 3 + (n % 3))
    .map((title, index) => notebook(title, index, n, now))
  const pays = n % 2 === 0 || userId === owner
  return {
    plan: pays ? paidPlan(now + (90 + (n % 9) * 20) * day) : freePlan,
    notebooks,
    publishedPages: (n * 7) % 12,
    organisations: userId === owner ? [press, circle] : pays ? [circle] : [],
  }
}

const freePlan: Plan = { name: 'Leaf', includes: 'Five notebooks, free of charge.' }

function paidPlan(paidUntil: number): Plan {
  return {
    name: 'Quire',
    includes: 'Notebooks without limit, public pages and organisations.',
    paidUntil: new Date(paidUntil).toISOString(),
  }
}

function notebook(title: string, index: number, n: number, now: number): Notebook {
  return {
    id: `${n}-${index}`,
    title,
    pages: 12 + ((n * (index + 3) * 13) % 180),
    editedAt: new Date(now - index * (index + (n % 4)) * day - 3_600_000).toISOString(),
  }
}
