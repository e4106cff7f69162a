import type { Failure } from '@farewell/hooks'

/** Whether a refusal is about what stands in the field, and is told there. */
export function isAboutField({ error }: Failure): boolean {
  return error.code === 'passcode_rejected' || error.code === 'password_rejected'
}
