import { createGenAuthClient, type GenAuthClient } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { containerOf } from './containerOf.ts'
import { isScene, scenes } from './scenes.tsx'

/** Signed in by the sandbox itself: these pages are about the dialog. */
async function signIn(appHost: string, userId: string): Promise<GenAuthClient> {
  const response = await fetch(`${appHost}/sandbox/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId }),
  })
  const { access_token: accessToken } = (await response.json()) as { access_token: string }
  return createGenAuthClient({ appHost, appId: 'traps', getAccessToken: () => accessToken })
}

const parameters = new URLSearchParams(location.search)
const scene = parameters.get('scene')
if (!isScene(scene)) throw new Error(`There is no scene "${scene}".`)
const Scene = scenes[scene]
const client = await signIn(parameters.get('appHost') ?? '', parameters.get('userId') ?? '')

createRoot(containerOf(scene)).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Scene client={client} />
    </QueryClientProvider>
  </StrictMode>,
)
