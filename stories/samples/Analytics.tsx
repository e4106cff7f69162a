import { DeleteAccountDialog, type FlowReport } from '@farewell/ui'
import { client } from './client.ts'

/** Steps, methods and codes; never who, and nothing that was typed. */
export function Analytics({ track }: { track: (name: string, detail: FlowReport) => void }) {
  return (
    <DeleteAccountDialog
      client={client}
      onEvent={(report) => track(`delete-account/${report.type}`, report)}
    />
  )
}
