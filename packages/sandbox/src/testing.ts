export { createTestAccount } from './createTestAccount.ts'
export type { TestAccount, TestAccountOptions, TestClientOptions } from './createTestAccount.ts'
