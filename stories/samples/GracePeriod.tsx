import { DeleteAccountDialog } from '@farewell/ui'
import { useState } from 'react'
import { client } from './client.ts'

interface GracePeriodProps {
  /** Tells your server to close the account in 30 days, unless the person signs in before. */
  closeLater: () => Promise<void>
}

/** Beside the deletion, never instead of it: the stores and the laws do not take a pause for one. */
export function GracePeriod({ closeLater }: GracePeriodProps) {
  const [open, setOpen] = useState(false)
  const [scheduled, setScheduled] = useState(false)
  const close = async (): Promise<void> => {
    await closeLater()
    setScheduled(true)
    setOpen(false)
  }
  return (
    <>
      {scheduled ? <p role="status">Your account closes in 30 days.</p> : null}
      <DeleteAccountDialog
        client={client}
        open={open}
        onOpenChange={setOpen}
        alternatives={
          <button type="button" onClick={() => void close().catch(reportError)}>
            Close it in 30 days instead
          </button>
        }
      />
    </>
  )
}
