import type { Page } from 'playwright'
import type { Deletion, View } from './deleteAccount.ts'

export interface Host {
  /** Its folder beside this file. */
  name: string
  title: string
  /** How it uses the kit. */
  uses: string
  /** The packages whose versions tell what was tried. */
  versions: readonly string[]
  /** Whether the packages of this repository are all that it needs. */
  quick?: boolean
  /** The paths that a server renders, and the words of the trigger in their HTML. */
  rendered?: Readonly<Record<string, string>>
  /** One after the other; by default Bea's, on the page of the path `/`. */
  deletions?: readonly HostDeletion[]
}

export interface HostDeletion extends Pick<Deletion, 'open' | 'words'> {
  path?: string
  /** Bea's by default. */
  email?: string
  /** The page itself by default. */
  view?: (page: Page) => View
}

export const hosts: readonly Host[] = [
  {
    name: 'vite-react-19',
    title: 'Vite, React 19',
    uses: '`DeleteAccountDialog`',
    versions: ['vite', 'react'],
    quick: true,
  },
]
