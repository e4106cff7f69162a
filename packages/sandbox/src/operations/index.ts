import { deleteAccount } from './deleteAccount.ts'
import { getProfile } from './getProfile.ts'
import { getSecurityLevel } from './getSecurityLevel.ts'
import { getSystemInfo } from './getSystemInfo.ts'
import type { Operation } from './Operation.ts'
import { preCheckCode } from './preCheckCode.ts'
import { revokeToken } from './revokeToken.ts'
import { sendEmail, sendSms } from './sendCode.ts'
import { signIn } from './signIn.ts'
import { verifyDeleteAccountRequest } from './verifyDeleteAccountRequest.ts'

export const operations: readonly Operation[] = [
  signIn,
  sendSms,
  sendEmail,
  verifyDeleteAccountRequest,
  deleteAccount,
  getProfile,
  getSecurityLevel,
  getSystemInfo,
  preCheckCode,
  revokeToken,
]
