/**
 * The requests and answers of the account-deletion flow, under their official names.
 * Source: the GenAuth V3 OpenAPI document (contract §1.1). Answers name only the fields that the
 * kit reads; what else the server sends is kept and untyped.
 */

/** What every V3 answer carries. Success is `statusCode === 200`, whatever the HTTP status. */
export interface RespDto {
  statusCode: number
  message?: string | null | undefined
  apiCode?: number | undefined
  requestId?: string | undefined
}

/** The signed-in user. `email` and `phone` are there only when the token's scope grants them. */
export interface UserDto {
  userId: string
  name?: string | null | undefined
  nickname?: string | null | undefined
  username?: string | null | undefined
  photo?: string | null | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
  phoneCountryCode?: string | null | undefined
}

export interface UserSingleRespDto extends RespDto {
  data: UserDto
}

/** Which ways of proving identity the account has. The spelling "Binded" is the API's. */
export interface GetSecurityInfoDto {
  passwordSet?: boolean | null | undefined
  emailBinded?: boolean | null | undefined
  phoneBinded?: boolean | null | undefined
}

export interface GetSecurityInfoRespDto extends RespDto {
  data: GetSecurityInfoDto
}

export interface SendSMSDto {
  /** Without the country code. */
  phoneNumber: string
  /** With the plus sign, as in `"+86"`; may be left out for mainland China. */
  phoneCountryCode?: string | undefined
  channel: 'CHANNEL_DELETE_ACCOUNT'
}

export interface SendEmailDto {
  email: string
  channel: 'CHANNEL_DELETE_ACCOUNT'
}

export type SendSMSRespDto = RespDto
export type SendEmailRespDto = RespDto

export type PasswordEncryptType = 'none' | 'rsa' | 'sm2'

export interface DeleteAccountByPhonePassCodeDto {
  phoneNumber: string
  phoneCountryCode?: string | undefined
  passCode: string
}

export interface DeleteAccountByEmailPassCodeDto {
  email?: string | undefined
  passCode: string
}

export interface DeleteAccountByPasswordDto {
  password: string
  passwordEncryptType?: PasswordEncryptType | undefined
}

export type VerifyMethod = 'PHONE_PASSCODE' | 'EMAIL_PASSCODE' | 'PASSWORD'

/** One of the three proofs, with the payload that belongs to it and no other. */
export type VerifyDeleteAccountRequestDto =
  | { verifyMethod: 'PHONE_PASSCODE'; phonePassCodePayload: DeleteAccountByPhonePassCodeDto }
  | { verifyMethod: 'EMAIL_PASSCODE'; emailPassCodePayload: DeleteAccountByEmailPassCodeDto }
  | { verifyMethod: 'PASSWORD'; passwordPayload: DeleteAccountByPasswordDto }

export interface VerifyDeleteAccountRequestDataDto {
  deleteAccountToken: string
  /** Seconds until the token expires; 60 by default (contract §2). */
  tokenExpiresIn: number
}

export interface VerifyDeleteAccountRequestRespDto extends RespDto {
  data: VerifyDeleteAccountRequestDataDto
}

/** The body of `delete-account`. The missing "t" is the API's. */
export interface DeleteAccounDto {
  deleteAccountToken: string
}

export interface IsSuccessDto {
  success: boolean
}

export interface IsSuccessRespDto extends RespDto {
  data: IsSuccessDto
}

/** Public keys for encrypting a password, each a PEM or hex text. */
export interface SystemInfoResp {
  rsa?: { publicKey?: string | null | undefined } | null | undefined
  sm2?: { publicKey?: string | null | undefined } | null | undefined
}
