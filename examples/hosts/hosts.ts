import { de } from '../../packages/ui/src/locales/de.ts'
import { en } from '../../packages/ui/src/locales/en.ts'
import { zhCN } from '../../packages/ui/src/locales/zh-CN.ts'
import type { Page } from 'playwright'
import { button, type Deletion, type View } from './deleteAccount.ts'

export interface Host {
  /** Its folder beside this file. */
  name: string
  title: string
  /** How it uses the kit. */
  uses: string
  /** The packages whose versions tell what was tried. */
  versions: readonly string[]
  /** Whether `shadcn add` copies our registry item into it. */
  registryItem?: boolean
  /** Whether the packages of this repository are all that it needs. */
  quick?: boolean
  /** The paths that a server renders, and the words of the trigger in their HTML. */
  rendered?: Readonly<Record<string, string>>
  /** What must be found in the scripts that were built. */
  contains?: string
  /** The paths where the page shows an error, and what it says. */
  told?: Readonly<Record<string, RegExp>>
  /** One after the other; by default Bea's, on the page of the path `/`. */
  deletions?: readonly HostDeletion[]
}

export interface HostDeletion extends Pick<
  Deletion,
  'open' | 'proceed' | 'words' | 'unstyled' | 'ownView' | 'lost'
> {
  /** Where the login is handed over, `/` by default. */
  path?: string
  /** What stands before the login: `#access_token=` by default. */
  handover?: string
  /** Bea's by default. */
  email?: string
  /** The page itself by default. */
  view?: (page: Page) => View
}

/** Ada has a phone too, and it would be chosen. */
async function chooseEmail(view: View): Promise<void> {
  await button(view, en.words.continue).click()
  await button(view, en.words.otherMethod.EMAIL_PASSCODE).click()
}

export const hosts: readonly Host[] = [
  {
    name: 'vite-react-19',
    title: 'Vite, React 19',
    uses: '`DeleteAccountDialog`',
    versions: ['vite', 'react'],
    quick: true,
  },
  {
    name: 'vite-react-18',
    title: 'Vite, React 18',
    uses: '`DeleteAccountPanel` in German; its own tests, by `@farewell/sandbox/testing`',
    versions: ['vite', 'react'],
    deletions: [{ words: de.words }],
  },
  {
    name: 'next',
    title: 'Next.js, App Router',
    uses: '`DeleteAccountDialog` in server components, `FarewellProvider`; `@farewell/ui/lazy`',
    versions: ['next', 'react'],
    rendered: {
      '/': en.words.trigger,
      '/element': en.words.trigger,
      '/lazy': en.words.trigger,
    },
    deletions: [
      {},
      { path: '/element', email: 'ada@example.com', proceed: chooseEmail },
      { path: '/lazy', email: 'gus@example.com' },
    ],
  },
  {
    name: 'react-router',
    title: 'React Router, framework mode with SSR',
    uses: '`DeleteAccountDialog` of `@farewell/ui/lazy`, in Chinese',
    versions: ['react-router', 'vite', 'react'],
    rendered: { '/': zhCN.words.trigger },
    deletions: [{ words: zhCN.words }],
  },
  {
    name: 'astro',
    title: 'Astro, an island',
    uses: '`DeleteAccountDialog` with `queryClient`, without a provider',
    versions: ['astro', '@astrojs/react', 'react'],
    rendered: { '/': en.words.trigger },
  },
  {
    name: 'csp',
    title: 'Strict CSP: nonces, `strict-dynamic`, Trusted Types',
    uses: '`DeleteAccountDialog` of `@farewell/ui/lazy`',
    versions: ['vite', 'react'],
    quick: true,
  },
  {
    name: 'shadow-root',
    title: 'Web component with a shadow root',
    uses: '`DeleteAccountDialog`, its sheet adopted',
    versions: ['vite', 'react'],
    quick: true,
  },
  {
    name: 'iframe',
    title: 'Sandboxed iframe of an opaque origin',
    uses: '`DeleteAccountDialog`',
    versions: ['vite', 'react'],
    quick: true,
    deletions: [{ view: (page) => page.frameLocator('iframe') }],
  },
  {
    name: 'bff',
    title: 'Cookie session behind a BFF, no token in the browser',
    uses: '`DeleteAccountDialog`, `credentials`',
    versions: ['vite', 'react'],
    quick: true,
    deletions: [{ path: '/login', handover: '?access_token=' }],
  },
  {
    name: 'react-compiler',
    title: 'React Compiler',
    uses: '`DeleteAccount.*`, with buttons of its own',
    versions: ['vite', 'react', 'babel-plugin-react-compiler'],
    contains: 'react.memo_cache_sentinel',
    deletions: [
      {
        async proceed(view) {
          await view.getByRole('checkbox').check()
          await button(view, en.words.continue).click()
        },
      },
    ],
  },
  {
    name: 'tailwind-shadcn',
    title: 'Tailwind v4 with shadcn/ui',
    uses: 'our registry item; `DeleteAccountDialog` with `styles.layer.css`, `themes/shadcn.css`',
    versions: ['tailwindcss', 'shadcn', 'radix-ui', 'vite', 'react'],
    registryItem: true,
    deletions: [
      { ownView: true },
      { path: '/dialog', email: 'gus@example.com' },
      { ownView: true, email: 'ada@example.com', proceed: chooseEmail, lost: true },
    ],
  },
  {
    name: 'mui',
    title: 'MUI, the trigger in a menu',
    uses: '`DeleteAccount.Root` around menu and dialog',
    versions: ['vite', 'react', '@mui/material'],
    deletions: [
      {
        async open(view) {
          await button(view, 'Account').click()
          await view.getByRole('menuitem', { name: en.words.trigger }).click()
        },
      },
    ],
  },
  {
    name: 'mistakes',
    title: 'Mistakes: no sheet, a slash too many, a client anew on every render, two copies',
    uses: '`DeleteAccountDialog`',
    versions: ['vite', 'react'],
    quick: true,
    deletions: [
      { unstyled: true },
      { path: '/two-copies', email: 'gus@example.com', unstyled: true },
    ],
    told: {
      '/no-query-client': /^No QueryClient set, use QueryClientProvider to set one$/,
      '/provider-of-other-copy': /two copies of @farewell\/hooks are installed/,
    },
  },
]
