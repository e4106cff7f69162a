import { DeleteAccountDialog, type Acknowledgement } from '@farewell/ui'
import { client } from './client.ts'

/** `none` by default. The others are asked for in the review, before the proof. */
export function Acknowledge({ acknowledgement }: { acknowledgement: Acknowledgement }) {
  return <DeleteAccountDialog client={client} acknowledgement={acknowledgement} />
}
