export { createGenAuthClient } from './createGenAuthClient.ts'
export type { GenAuthClient, GenAuthClientOptions, RequestOptions } from './GenAuthClient.ts'
export { GenAuthError, isGenAuthError } from './GenAuthError.ts'
export type { GenAuthErrorCode, GenAuthErrorInit, GenAuthOperation } from './GenAuthError.ts'
export { RESEND_WAIT } from './retryAt.ts'
export type {
  DeleteAccounDto,
  DeleteAccountByEmailPassCodeDto,
  DeleteAccountByPasswordDto,
  DeleteAccountByPhonePassCodeDto,
  GetSecurityInfoDto,
  GetSecurityInfoRespDto,
  IsSuccessDto,
  IsSuccessRespDto,
  PasswordEncryptType,
  RespDto,
  SendEmailDto,
  SendEmailRespDto,
  SendSMSDto,
  SendSMSRespDto,
  SystemInfoResp,
  UserDto,
  UserSingleRespDto,
  VerifyDeleteAccountRequestDataDto,
  VerifyDeleteAccountRequestDto,
  VerifyDeleteAccountRequestRespDto,
  VerifyMethod,
} from './dto.ts'
