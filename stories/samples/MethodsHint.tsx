import { useVerificationMethods } from '@farewell/ui'
import { client } from './client.ts'

/** A hint beside the button, read before anybody opens the dialog. */
export function MethodsHint() {
  const { data } = useVerificationMethods({ client })
  if (!data) return null
  const [best] = data.methods
  if (!best) return <p>Add a phone number or an e-mail address to your account first.</p>
  return best.method === 'PASSWORD' ? (
    <p>You will need your password.</p>
  ) : (
    <p>You will need a code, which we send to {best.destination}.</p>
  )
}
