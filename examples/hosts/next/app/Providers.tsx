'use client'

import { createGenAuthClient, FarewellProvider } from '@farewell/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'

/** The login, as GenAuth's redirect hands it over. Only ever asked for in a browser. */
let login: URLSearchParams | undefined
const session = (): URLSearchParams => (login ??= new URLSearchParams(location.hash.slice(1)))

const client = createGenAuthClient({
  appHost: process.env.NEXT_PUBLIC_GENAUTH_APP_HOST ?? '',
  appId: 'app',
  getAccessToken: () => session().get('access_token'),
})

/** What a server component cannot pass on: the client and the callbacks. */
export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient())
  const router = useRouter()
  return (
    <QueryClientProvider client={queryClient}>
      <FarewellProvider
        client={client}
        onDeleted={() => session().delete('access_token')}
        onDone={() => router.push('/goodbye')}
      >
        {children}
      </FarewellProvider>
    </QueryClientProvider>
  )
}
