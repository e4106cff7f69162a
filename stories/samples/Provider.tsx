import { DeleteAccountDialog, FarewellProvider } from '@farewell/ui'
import { zhCN } from '@farewell/ui/locales/zh-CN'
import type { ReactNode } from 'react'
import { client } from './client.ts'
import { session } from './session.ts'

/** Once, near the root. A prop of a dialog of its own beats it. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <FarewellProvider
      client={client}
      locale={zhCN}
      onDeleted={() => session.drop()}
      onDone={() => location.assign('#goodbye')}
    >
      {children}
    </FarewellProvider>
  )
}

/** Takes no function, so a server component may render it. */
export function DangerZone() {
  return <DeleteAccountDialog consequences={['12 本笔记']} />
}
