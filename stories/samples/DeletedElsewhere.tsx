import { useAccountDeleted } from '@farewell/ui'
import { session } from './session.ts'

/** Signs this tab out when the account was deleted in another one. */
export function DeletedElsewhere({ signedInAs }: { signedInAs: string }) {
  useAccountDeleted(({ userId }) => {
    if (userId === signedInAs) session.drop()
  })
  return null
}
