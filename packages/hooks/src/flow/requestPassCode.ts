import type { GenAuthClient, RequestOptions, RespDto } from '@farewell/client'

/** Where a code goes: the parts of a {@link VerificationMethod} that the request needs. */
export type PassCodeDestination =
  | { method: 'PHONE_PASSCODE'; phoneNumber: string; phoneCountryCode?: string | undefined }
  | { method: 'EMAIL_PASSCODE'; email: string }

/** One request for one code, by the channel that belongs to deletion (contract §1.1). */
export function requestPassCode(
  client: GenAuthClient,
  destination: PassCodeDestination,
  options?: RequestOptions,
): Promise<RespDto> {
  const channel = 'CHANNEL_DELETE_ACCOUNT'
  if (destination.method === 'EMAIL_PASSCODE') {
    return client.sendEmail({ email: destination.email, channel }, options)
  }
  const { phoneNumber, phoneCountryCode } = destination
  return client.sendSms({ phoneNumber, phoneCountryCode, channel }, options)
}
