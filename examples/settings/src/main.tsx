import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createGenAuthClient } from '@farewell/ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@farewell/ui/styles.css'
import './styles/index.css'
import { App } from './App.tsx'
import { StartFailed } from './common/StartFailed.tsx'
import { loadConfig } from './loadConfig.ts'
import { navigate } from './router/path.ts'
import { ServicesContext, type Services } from './Services.ts'
import { createSession } from './session/createSession.ts'

async function start(): Promise<Services> {
  const config = await loadConfig()
  const session = createSession(sessionStorage)
  const isSignedIn = session.getState().status === 'signed-in'
  if (isSignedIn && location.pathname === '/') navigate('/settings', 'replace')
  const client = createGenAuthClient({ ...config, getAccessToken: session.getAccessToken })
  return { config, client, session }
}

const container = document.querySelector('#root')
if (!container) throw new Error('index.html has no element with the id "root".')
const root = createRoot(container)

try {
  const services = await start()
  root.render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <ServicesContext value={services}>
          <App />
        </ServicesContext>
      </QueryClientProvider>
    </StrictMode>,
  )
} catch (error) {
  root.render(<StartFailed error={error} />)
}
