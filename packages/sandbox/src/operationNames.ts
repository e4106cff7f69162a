/** The GenAuth operations of the sandbox, by the names of the official SDK's methods. */
export const operationNames = [
  'signIn',
  'sendSms',
  'sendEmail',
  'verifyDeleteAccountRequest',
  'deleteAccount',
  'getProfile',
  'getSecurityLevel',
  'getSystemInfo',
  'preCheckCode',
  'revokeToken',
] as const

export type OperationName = (typeof operationNames)[number]
