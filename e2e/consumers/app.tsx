import {
  createGenAuthClient,
  DeleteAccountDialog,
  en,
  FarewellProvider,
  isGenAuthError,
  useDeleteAccount,
  useDeleteAccountFlow,
  type Blocker,
  type DeleteAccountDialogProps,
  type GenAuthClient,
  type Step,
} from '@farewell/ui'
import { en as english } from '@farewell/ui/locales/en'
import { encryptPassword } from '@farewell/ui/rsa'
import '@farewell/ui/styles.css'
import type { ReactElement } from 'react'

declare const session: { accessToken: string | undefined; drop: () => void }
declare const maybe: { client?: GenAuthClient; trigger?: ReactElement }

const client = createGenAuthClient({
  appHost: 'https://example.genauth.ai',
  appId: 'app',
  getAccessToken: () => session.accessToken,
  encryptPassword,
})

const blockers = async ({ signal }: { signal: AbortSignal }): Promise<Blocker[]> => {
  await fetch('/organisations', { signal })
  return [{ label: { one: 'organisation', other: 'organisations' }, count: 2, href: '/o' }]
}

const props: DeleteAccountDialogProps = { consequences: ['12 notebooks'], locale: english }

/** An app in TypeScript: what it writes must be right, and what is wrong must be told. */
export function DangerZone() {
  return (
    <FarewellProvider client={client} locale={en}>
      <DeleteAccountDialog
        {...props}
        // What may be missing may be passed as it is.
        client={maybe.client}
        trigger={maybe.trigger}
        blockers={blockers}
        strings={{ reviewTitle: 'Delete your Example account' }}
        beforeDelete={({ userId, signal }) => fetch(`/erasures/${userId}`, { signal })}
        onDeleted={({ userId, confirmedBy }) => {
          const by: 'answer' | 'probe' | 'other-tab' = confirmedBy
          session.drop()
          return [userId, by]
        }}
        onOpenChange={(open, { reason, cancel }) => {
          if (!open && reason === 'escape-key') cancel()
        }}
      />
      {/* @ts-expect-error -- it is called onDeleted */}
      <DeleteAccountDialog onSuccess={() => {}} />
    </FarewellProvider>
  )
}

const words = (state: Step): string => {
  switch (state.step) {
    case 'verify':
      return state.verification.method
    case 'unavailable':
      return state.reason
    case 'deleted':
      return state.confirmedBy
    default:
      return state.step
  }
}

export function OwnView() {
  const { state, open, submit } = useDeleteAccountFlow({ onDeleted: () => session.drop() })
  const { mutate, error, data } = useDeleteAccount({
    client,
    mutation: { onMutate: () => 7, onSuccess: (answer, _, seven) => [answer.data.success, seven] },
  })
  // @ts-expect-error -- a deletion takes the token that the verification gave
  const guess = () => mutate({ password: 'sekret' })
  const success: boolean | undefined = data?.data.success
  const code = isGenAuthError(error) ? error.code : undefined
  return (
    <button
      type="button"
      title={words(state)}
      onClick={state.step === 'closed' ? open : guess}
      onBlur={() => submit(() => '123456')}
    >
      {code} {String(success)}
    </button>
  )
}

// @ts-expect-error -- the kit never repeats a deletion
export const repeated = () => useDeleteAccount({ client, mutation: { retry: 3 } })
