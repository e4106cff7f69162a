import { useDeleteAccount, useSendPassCode, useVerifyDeleteAccountRequest } from '@farewell/ui'
import { useState } from 'react'
import { client } from './client.ts'

/** The three calls alone. There is no lock here, no same-account check, and no look afterwards. */
export function BareMutations({ email }: { email: string }) {
  const sendPassCode = useSendPassCode({ client })
  const verify = useVerifyDeleteAccountRequest({ client })
  const deleteAccount = useDeleteAccount({ client })
  const [passCode, setPassCode] = useState('')

  async function submit(): Promise<void> {
    try {
      const { data } = await verify.mutateAsync({
        verifyMethod: 'EMAIL_PASSCODE',
        emailPassCodePayload: { email, passCode },
      })
      // The token lives about 60 seconds: delete at once.
      await deleteAccount.mutateAsync({ deleteAccountToken: data.deleteAccountToken })
    } catch {
      // Both mutations keep their `error`, which is shown below.
    }
  }

  if (deleteAccount.isSuccess) return <p role="status">Deleted.</p>
  const error = verify.error ?? deleteAccount.error
  return (
    <>
      <button
        disabled={sendPassCode.isPending}
        onClick={() => sendPassCode.mutate({ method: 'EMAIL_PASSCODE', email })}
      >
        Send code
      </button>
      <label>
        Code
        <input value={passCode} onChange={(event) => setPassCode(event.target.value)} />
      </label>
      <button disabled={verify.isPending || deleteAccount.isPending} onClick={() => void submit()}>
        Delete account
      </button>
      {error ? <p role="alert">{error.code}</p> : null}
    </>
  )
}
