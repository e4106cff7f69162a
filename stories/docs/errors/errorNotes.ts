import type { GenAuthErrorCode } from '@farewell/ui'

export interface ErrorNote {
  happened: string
  /** What whoever builds the app can do about it. */
  host: string
}

/** What a code means to a developer. What people read comes from the dictionary instead. */
export const errorNotes: Record<GenAuthErrorCode, ErrorNote> = {
  invalid_options: {
    happened:
      'An option of the client or an access token cannot be used: no scheme in appHost, http on a name that is not local, a token with “Bearer” or a line break. Nothing was sent.',
    host: 'Read error.message: it is a sentence that says what to change.',
  },
  signed_out: {
    happened: 'The login is missing, expired or unknown to GenAuth, or getAccessToken threw.',
    host: 'Give the dialog a signIn slot. Refresh the token inside of getAccessToken if you can.',
  },
  forbidden: {
    happened: 'GenAuth knows the login, but does not let it do this.',
    host: 'Check the rights of the app and of the user in the console.',
  },
  passcode_rejected: {
    happened:
      'The code is wrong, expired or used up. GenAuth uses one number for all three, so nobody can tell which.',
    host: 'Nothing. By default one wrong try kills a code, so people need a new one.',
  },
  password_rejected: { happened: 'The password is wrong.', host: 'Nothing.' },
  account_locked: {
    happened: 'There were too many failed tries, and GenAuth has locked the user.',
    host: 'Say in your help how long that lasts: it is a setting of the console that no call tells.',
  },
  captcha_required: {
    happened: 'GenAuth wants a captcha, which the calls of a deletion have no field for.',
    host: 'Look up the captcha settings of the pool.',
  },
  too_soon: {
    happened: 'A code went to this number or address less than a minute ago.',
    host: 'Nothing: the button waits until error.retryAt, or a minute.',
  },
  rate_limited: {
    happened: 'GenAuth, or something before it, answered with HTTP 429.',
    host: 'Look at what else calls GenAuth from this pool: the limit holds for all of it together.',
  },
  identifier_rejected: {
    happened: 'GenAuth found the e-mail address or phone number missing or malformed.',
    host: 'Look at the user in the console: the values come from there.',
  },
  encryption_failed: {
    happened: 'The password could not be encrypted here, or not be decrypted there.',
    host: 'Check that encryptPassword and passwordEncryptType fit the pool. The ready-made function needs https or localhost.',
  },
  user_not_found: {
    happened:
      'GenAuth does not know the user. Before a deletion that is odd; after one it is news.',
    host: 'Sign the person out.',
  },
  user_disabled: {
    happened: 'The user is disabled, or has no access to this tenant.',
    host: 'Name a way to your support.',
  },
  app_not_found: {
    happened: 'GenAuth does not know the app id or the user pool.',
    host: 'Check appId, userPoolId and headerPrefix.',
  },
  message_not_sent: {
    happened: 'GenAuth could not send the message.',
    host: 'Check the SMS and e-mail providers and their templates in the console.',
  },
  in_progress_elsewhere: {
    happened:
      'Another dialog or tab of this origin is deleting this account. Nothing was sent here.',
    host: 'Nothing. This screen follows when the other one is done.',
  },
  account_changed: {
    happened:
      'The login of the press is not the account on the screen. Unless a deletion was out already, nothing was deleted.',
    host: 'Nothing, or close the dialog when your app switches accounts.',
  },
  offline: {
    happened: 'The browser, or TanStack’s onlineManager, says that there is no connection.',
    host: 'Nothing was sent and nothing is queued. The person presses again.',
  },
  rejected: {
    happened: 'GenAuth refused with a 4xx or 499 that has no code of its own here.',
    host: 'Look up error.apiCode and error.requestId, and tell us: the deletion calls document none.',
  },
  server: {
    happened: 'GenAuth answered with 5xx or 6xx. The request may have been processed.',
    host: 'Nothing: the flow finds out. Look at error.requestId if it goes on.',
  },
  network: {
    happened:
      'No answer came: no network, CORS, a blocked request, or a redirect, which is refused. The request may have been processed.',
    host: 'On the first try look at the CORS settings of the app in the console, and at appHost.',
  },
  timeout: {
    happened:
      'No answer came in time: 10 seconds for reading and sending, 15 for verifying, 30 for deleting. The request may have been processed.',
    host: 'Nothing: the flow finds out.',
  },
  aborted: {
    happened:
      'It was stopped by your signal, by leaving, or because beforeDelete rejected or took too long.',
    host: 'If it was beforeDelete, see what it threw: it was passed to reportError.',
  },
  unexpected_answer: {
    happened: 'An answer came that is not the API’s: a proxy’s page, another host, a wrong shape.',
    host: 'Open the request in the network panel. Mostly it is appHost, a proxy or a firewall.',
  },
}
