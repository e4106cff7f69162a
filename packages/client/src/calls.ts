import type {
  DeleteAccounDto,
  SendEmailDto,
  SendSMSDto,
  DeleteAccountByEmailPassCodeDto,
  DeleteAccountByPasswordDto,
  DeleteAccountByPhonePassCodeDto,
  GetSecurityInfoDto,
  IsSuccessDto,
  SystemInfoResp,
  UserDto,
  VerifyDeleteAccountRequestDataDto,
} from './dto.ts'
import {
  deleteAccountTokenSchema,
  deletedSchema,
  noDataSchema,
  securityInfoSchema,
  systemInfoSchema,
  userSchema,
  type DataSchema,
} from './schemas.ts'

export interface Call<T> {
  path: string
  /** Milliseconds for the whole call, the body of the answer included; 10 s by default. */
  timeout?: number
  data: DataSchema<T>
  /** Where the data may come without an envelope, its keys are all that tells it from other JSON. */
  bareKeys?: readonly string[]
}

/** What each call promises, by its operation. */
export interface CallData {
  getProfile: UserDto
  getSecurityLevel: GetSecurityInfoDto
  sendSms: unknown
  sendEmail: unknown
  verifyDeleteAccountRequest: VerifyDeleteAccountRequestDataDto
  deleteAccount: IsSuccessDto
  getSystemInfo: SystemInfoResp
}

/** All that may be in a body. */
export interface RequestBody extends Partial<SendSMSDto & SendEmailDto & DeleteAccounDto> {
  passwordPayload?: DeleteAccountByPasswordDto
  phonePassCodePayload?: DeleteAccountByPhonePassCodeDto
  emailPassCodePayload?: DeleteAccountByEmailPassCodeDto
}

export const calls: { [Operation in keyof CallData]: Call<CallData[Operation]> } = {
  getProfile: {
    path: 'get-profile?withCustomData=false&withIdentities=false&withDepartmentIds=false',
    data: userSchema,
  },
  getSecurityLevel: { path: 'get-security-info', data: securityInfoSchema },
  sendSms: { path: 'send-sms', data: noDataSchema },
  sendEmail: { path: 'send-email', data: noDataSchema },
  verifyDeleteAccountRequest: {
    path: 'verify-delete-account-request',
    data: deleteAccountTokenSchema,
    timeout: 15_000,
  },
  deleteAccount: { path: 'delete-account', data: deletedSchema, timeout: 30_000 },
  // Bare by the documents, and enveloped in two official READMEs (contract §1.1).
  getSystemInfo: { path: 'system', data: systemInfoSchema, bareKeys: ['rsa', 'sm2'] },
}
