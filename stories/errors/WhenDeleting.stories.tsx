import { DeleteAccountDialog } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { muteReports } from '../journey/muteReports.ts'
import { personIn } from '../journey/personIn.ts'
import { whenDeleting, whenDeletingByPassword } from './whenRefused.ts'

const meta = preview.meta({ title: 'Errors/When deleting', component: DeleteAccountDialog })

/** The code may be mistyped or no longer valid. Way forward: mend it, or a new one. */
export const PasscodeRejected = meta.story({
  globals: { fault: 'passcode_rejected' },
  play: whenDeleting('passcode_rejected'),
})

/** Way forward: type it again. It stays in the field, selected. */
export const PasswordRejected = meta.story({
  globals: { account: 'dov', fault: 'password_rejected' },
  play: whenDeletingByPassword('password_rejected'),
})

/** Too many attempts. Way forward: waiting, for how long the server does not say. */
export const AccountLocked = meta.story({
  globals: { fault: 'account_locked' },
  play: whenDeleting('account_locked'),
})

/** The server wants to see a human. Way forward: sign out and in, where it can. */
export const CaptchaRequired = meta.story({
  globals: { fault: 'captcha_required' },
  play: whenDeleting('captcha_required'),
})

/** The password was encrypted with another key. Support can be told. */
export const EncryptionFailed = meta.story({
  globals: { account: 'dov', fault: 'encryption_failed' },
  play: whenDeletingByPassword('encryption_failed'),
})

/** The user pool does not allow it. Way forward: support. */
export const Forbidden = meta.story({
  globals: { fault: 'forbidden' },
  play: whenDeleting('forbidden'),
})

/** The server does not know the account: it may be deleted already. */
export const UserNotFound = meta.story({
  globals: { fault: 'user_not_found' },
  play: whenDeleting('user_not_found'),
})

/** Another tab is deleting this account right now, so nothing is sent from here. */
export const InProgressElsewhere = meta.story({
  globals: { fault: 'in_progress_elsewhere' },
  play: whenDeleting('in_progress_elsewhere'),
})

/** Nothing was sent. Way forward: connect, and press again. */
export const Offline = meta.story({
  globals: { fault: 'offline' },
  play: whenDeleting('offline'),
})

/** Refused without a reason that we know. The words of the server are under *Details*. */
export const Rejected = meta.story({
  globals: { fault: 'rejected' },
  play: whenDeleting('rejected'),
})

/** A proxy answered with a page, for example. Way forward: later. */
export const Server = meta.story({
  globals: { fault: 'server' },
  play: whenDeleting('server'),
})

/** No answer to the verification. Nothing was deleted; press again. */
export const Network = meta.story({
  globals: { fault: 'network' },
  play: whenDeleting('network'),
})

/** An answer that makes no sense is no proof: nothing was deleted. */
export const UnexpectedAnswer = meta.story({
  globals: { fault: 'unexpected_answer' },
  play: whenDeleting('unexpected_answer'),
})

/** `beforeDelete` of the host rejected: it was stopped before anything happened. */
export const Aborted = meta.story({
  args: { beforeDelete: () => Promise.reject(new Error('The erasure could not be recorded.')) },
  beforeEach: muteReports,
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.preparingFailed)
  },
})

/** The login has ended meanwhile. Way forward: sign in again, and come back. */
export const SignedOut = meta.story({
  globals: { fault: 'signed_out' },
  args: { signIn: <a href="#sign-in">Sign in</a> },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.unavailableTitle['signed-out'])
  },
})

/** Somebody else has signed in meanwhile. Way forward: close, and look who it is. */
export const AccountChanged = meta.story({
  globals: { fault: 'account_changed' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.unavailableTitle['account-changed'])
  },
})
