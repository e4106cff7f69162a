import { useQuery } from '@tanstack/react-query'
import { useServices, useSessionState } from '../Services.ts'
import { profileQuery } from '../settings/profileQuery.ts'

/** Where messages to the signed-in person go; `undefined` when nobody is signed in. */
export function useInboxAddresses(): readonly string[] | undefined {
  const { client } = useServices()
  const state = useSessionState()
  const userId = state.status === 'signed-in' ? state.login.userId : ''
  const { data } = useQuery({ ...profileQuery(client, userId), enabled: userId !== '' })
  if (userId === '') return undefined
  const { email, phone, phoneCountryCode } = data ?? {}
  return [
    ...(email ? [email.toLowerCase()] : []),
    ...(phone ? [`${phoneCountryCode ?? '+86'}${phone}`] : []),
  ]
}
