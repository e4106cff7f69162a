export { serveSandbox } from './serveSandbox.ts'
export type { SandboxServer, ServeSandboxOptions } from './serveSandbox.ts'
