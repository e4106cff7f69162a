import { DeleteAccountPanel, FarewellProvider, type GenAuthClient } from '@farewell/ui'
import { de } from '@farewell/ui/locales/de'
import { useState } from 'react'

interface AppProps {
  client: GenAuthClient
  onDeleted: () => void
}

export function App({ client, onDeleted }: AppProps) {
  const [left, setLeft] = useState(false)
  if (left) return <h1>Goodbye</h1>
  return (
    <FarewellProvider client={client} locale={de} onDone={() => setLeft(true)}>
      <h1>Einstellungen</h1>
      <DeleteAccountPanel
        consequences={async () => [
          { label: { one: 'Notizbuch', other: 'Notizbücher' }, count: 12 },
        ]}
        onDeleted={onDeleted}
      />
    </FarewellProvider>
  )
}
