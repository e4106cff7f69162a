import type { Acknowledgement, DeleteAccountSlots, VerifyMethod } from '@farewell/ui'

/** The story of each way to verify. */
export const storyOfMethod: Record<VerifyMethod, string> = {
  PHONE_PASSCODE: 'PhonePasscode',
  EMAIL_PASSCODE: 'EmailPasscode',
  PASSWORD: 'Password',
}

/** The story of each acknowledgement. */
export const storyOfAcknowledgement: Record<Acknowledgement, string> = {
  none: 'None',
  checkbox: 'Checkbox',
  phrase: 'Phrase',
  identifier: 'Identifier',
}

/** The story of each place for the host's own content. */
export const storyOfSlot: Record<keyof DeleteAccountSlots, string> = {
  retention: 'Retention',
  exportData: 'ExportData',
  alternatives: 'Alternatives',
  reason: 'Reason',
  fallback: 'Fallback',
  signIn: 'SignIn',
  whatsNext: 'WhatsNext',
}
