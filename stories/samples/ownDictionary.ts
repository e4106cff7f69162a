import { en, type Dictionary } from '@farewell/ui'

/**
 * A language that the kit does not have. Written out in full it must have every text, or it does not
 * compile; this one starts from English.
 */
export const enGB: Dictionary = {
  lang: 'en-GB',
  dir: 'ltr',
  words: {
    ...en.words,
    verifyTitle: 'Confirm it is you',
    codeWasSent: {
      ...en.words.codeWasSent,
      // {destination} is a placeholder: keep it.
      EMAIL_PASSCODE: 'We have e-mailed a code to {destination}.',
    },
  },
}
