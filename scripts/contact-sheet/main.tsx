import { createSandbox, sampleUsers, type Fault } from '@farewell/sandbox'
import { createGenAuthClient, DeleteAccountDialog, DeleteAccountPanel } from '@farewell/ui'
import { ar } from '@farewell/ui/locales/ar'
import { en } from '@farewell/ui/locales/en'
import '@farewell/ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { hostContent } from './hostContent.tsx'
import { scenes, type Scene } from './scenes.ts'

/** What the script outside of the page needs to play a scene in it. */
export interface Stage {
  scenes: readonly Scene[]
  befall: (fault: Fault) => void
  signInAs: (username: string) => void
}

declare global {
  interface Window {
    stage: Stage
  }
}

const query = new URLSearchParams(location.search)
const language = query.get('language') === 'ar' ? 'ar' : 'en'
const locale = { ar, en }[language]
const scene = scenes[Number(query.get('scene') ?? 1)]
if (!scene) throw new Error('There is no such scene.')

const { panel, props, username = 'ada', faults = [], title } = scene
const sandbox = createSandbox({ seed: 1, afterDeletion: 'unauthorized' })
for (const fault of faults) sandbox.addFault(fault)
const signIn = (name: string | null): string => {
  const user = sampleUsers.find((candidate) => candidate.username === name)
  return user ? sandbox.signIn(user.userId) : 'nobody'
}
let accessToken = signIn(username)
window.stage = {
  scenes,
  befall: (fault) => sandbox.addFault(fault),
  signInAs: (name) => {
    accessToken = signIn(name)
  },
}

const client = createGenAuthClient({
  appHost: 'https://sandbox.example',
  appId: 'app',
  getAccessToken: () => accessToken,
  fetch: (input, init) => sandbox.fetch(new Request(input, init)),
})

// A scene's host may fail, and the kit hands that to the page.
window.reportError = () => {}
document.title = title
document.documentElement.lang = locale.lang
document.documentElement.dir = locale.dir
document.documentElement.style.colorScheme = query.get('scheme') ?? 'light'

const shared = { client, locale, ...props?.(hostContent[language]) }
const root = document.querySelector('#root')
if (!root) throw new Error('The page has no place for the dialog.')
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <div id="settings">
      {panel ? <DeleteAccountPanel {...shared} /> : <DeleteAccountDialog {...shared} />}
    </div>
  </QueryClientProvider>,
)
