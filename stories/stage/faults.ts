import type { GenAuthErrorCode } from '@farewell/client'
import type { AfterDeletion, Fault, FaultEffect } from '@farewell/sandbox'

/** What goes wrong in a story: a choice of the toolbar, or what the story is about. */
export interface FaultChoice {
  /** What the requests meet from the start. */
  faults?: readonly Fault[]
  /** What they meet once the deletion is out: a look at what became of it, for example. */
  afterwards?: readonly Fault[]
  /** What the login is good for once the account is deleted. */
  afterDeletion?: AfterDeletion
  /** What happens while the person looks for the code. */
  meanwhile?: 'another account' | 'another tab' | 'offline' | 'signed out'
  /** The host's `getAccessToken` does not come to an end. */
  loginIsPending?: boolean
}

const onSend = (effect: FaultEffect): FaultChoice => ({
  faults: [
    { operation: 'sendSms', ...effect },
    { operation: 'sendEmail', ...effect },
  ],
})
const onVerify = (effect: FaultEffect): FaultChoice => ({
  faults: [{ operation: 'verifyDeleteAccountRequest', ...effect }],
})
const onRead = (effect: FaultEffect): FaultChoice => ({
  faults: [{ operation: 'getProfile', ...effect }],
})
const refusal = (apiCode: number, message: string): FaultEffect => ({
  kind: 'businessError',
  statusCode: 499,
  apiCode,
  message,
})
const expired: FaultEffect = {
  kind: 'businessError',
  statusCode: 401,
  apiCode: 2020,
  message: 'The login has expired.',
}
const slowly: FaultEffect = { kind: 'delay', ms: 8000 }

const atWork = {
  'login never ready': { loginIsPending: true },
  'login expired': onRead(expired),
  'account unreadable': onRead({ kind: 'html' }),
  'slow account': onRead(slowly),
  'slow code': onSend(slowly),
  'slow verification': onVerify({ kind: 'delay', ms: 12_000 }),
  'slow deletion': { faults: [{ operation: 'deleteAccount', kind: 'delay', ms: 20_000 }] },
} satisfies Record<string, FaultChoice>

const neverArrives: Fault = { operation: 'deleteAccount', kind: 'dropBefore' }
const dropped: Fault = { operation: 'deleteAccount', kind: 'dropAfter' }

/** What a delete request can meet, and what a look at the account then finds. */
const atDeletion = {
  'deletion refused': {
    faults: [{ operation: 'deleteAccount', ...refusal(2018, 'Not now.') }],
  },
  'login expired at deletion': { faults: [{ operation: 'deleteAccount', ...expired }] },
  'answer lost, account gone': { faults: [dropped], afterDeletion: 'user-not-found' },
  'answer lost, account there': { faults: [neverArrives] },
  'answer lost, nothing known': { faults: [dropped], afterDeletion: 'unauthorized' },
  'answer lost, slow look': {
    faults: [dropped],
    afterwards: [{ operation: 'getProfile', ...slowly, times: 'always' }],
  },
} satisfies Record<string, FaultChoice>

/** One for each error code that a person can meet. */
const byCode = {
  signed_out: { meanwhile: 'signed out' },
  forbidden: onVerify(refusal(2018, 'The user pool does not allow this.')),
  passcode_rejected: onVerify(refusal(2001, 'The passcode is not correct.')),
  password_rejected: onVerify(refusal(2333, 'The password is not correct.')),
  account_locked: onVerify(refusal(2057, 'Locked after too many attempts.')),
  captcha_required: onVerify(refusal(2000, 'A captcha is required.')),
  too_soon: onSend(refusal(2080, 'One message a minute.')),
  rate_limited: onSend({ kind: 'status', status: 429, retryAfter: 30 }),
  identifier_rejected: onSend(refusal(2028, 'The address is not valid.')),
  encryption_failed: onVerify(refusal(2016, 'The password could not be decrypted.')),
  user_not_found: onVerify(refusal(2004, 'There is no such user.')),
  user_disabled: onRead(refusal(2130010, 'The user is disabled.')),
  app_not_found: onRead(refusal(2011, 'There is no such app.')),
  message_not_sent: onSend(refusal(2021, 'The message could not be sent.')),
  in_progress_elsewhere: { meanwhile: 'another tab' },
  account_changed: { meanwhile: 'another account' },
  offline: { meanwhile: 'offline' },
  rejected: onVerify({ kind: 'businessError', statusCode: 400, message: 'Bad request.' }),
  server: onVerify({ kind: 'html', status: 502 }),
  network: onVerify({ kind: 'dropBefore' }),
  timeout: onSend({ kind: 'hang' }),
  unexpected_answer: onVerify({ kind: 'wrongShape' }),
} satisfies Partial<Record<GenAuthErrorCode, FaultChoice>>

/** By the name that the toolbar shows. */
const choices = { none: {}, ...atWork, ...atDeletion, ...byCode }
export type FaultName = keyof typeof choices
export const faults: Readonly<Record<FaultName, FaultChoice>> = choices
