import type { Dictionary } from '../words/Dictionary.ts'

/** English, the language of the kit when no other is given. */
export const en: Dictionary = {
  lang: 'en',
  dir: 'ltr',
  words: {
    trigger: 'Delete account…',
    keepAccount: 'Keep account',
    continue: 'Continue',
    back: 'Back',
    close: 'Close',
    done: 'Done',
    tryAgain: 'Try again',
    checkAgain: 'Check again',
    checking: 'Checking…',
    details: 'Details',
    requestId: 'Request ID',
    copyRequestId: 'Copy request ID',
    copied: 'Copied',

    loading: 'Loading your account…',
    loadFailed: 'This could not be loaded. Check your connection and try again.',

    reviewTitle: 'Delete your account?',
    reviewDescription: 'This deletes the account below for good. It cannot be undone.',
    accountLabel: 'Account to delete',
    consequencesTitle: 'What goes with it',
    consequencesGeneral: 'The account and everything stored with it will be deleted.',
    blockersTitle: 'Before you can delete the account',
    blockersLink: 'Open',
    blockersFailed:
      'We could not check whether anything stands in the way, so the account cannot be deleted right now.',
    countedItem: '{count} {label}',
    slotTitle: {
      retention: 'What is kept',
      exportData: 'Take your data with you',
      alternatives: 'Other ways',
      reason: 'Why you are leaving, if you want to say',
    },
    acknowledgement: {
      checkbox: 'I understand that my account will be deleted for good.',
      checkboxMissing: 'Tick the box to continue.',
      phrase: 'delete my account',
      type: 'To confirm, type {text}',
      typeMasked: 'To confirm, type {text} in full',
      typeMissing: 'To continue, type {text}',
    },

    verifyTitle: 'Confirm that it is you',
    verifyDescription: 'One last step. After it the account is deleted at once.',
    codeWillBeSent: {
      PHONE_PASSCODE: 'We will send a code by text message to {destination}.',
      EMAIL_PASSCODE: 'We will send a code by e-mail to {destination}.',
    },
    codeWasSent: {
      PHONE_PASSCODE: 'We sent a code by text message to {destination}.',
      EMAIL_PASSCODE: 'We sent a code by e-mail to {destination}.',
    },
    sendCode: 'Send code',
    sendNewCode: 'Send a new code',
    sendingCode: 'Sending…',
    resendWait: 'You can send a new code {when}.',
    codeLabel: 'Code',
    codeMissing: 'Enter the code from the message.',
    codeNotSent: 'Send a code first, then enter it here.',
    passwordLabel: 'Password',
    passwordMissing: 'Enter your password.',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    otherMethod: {
      PHONE_PASSCODE: 'Use a text message instead',
      EMAIL_PASSCODE: 'Use e-mail instead',
      PASSWORD: 'Use your password instead',
    },
    deleteAccount: 'Delete account',
    verifying: 'Checking…',

    deletingTitle: 'Deleting your account…',
    deletingDescription: 'Please keep this page open. This takes only a moment.',

    unconfirmedTitle: 'We are not sure yet',
    unconfirmedProbing: 'We did not get a clear answer. We are checking what happened…',
    unconfirmedPresent:
      'We did not get a clear answer. The account is still there so far, but the request may still be processed.',
    unconfirmedNothing:
      'We did not get a clear answer, and we could not find out whether the account was deleted.',
    unconfirmedAdvice: 'If you can still sign in, the account is still there.',

    deletedTitle: 'Your account is deleted',
    deletedDescription: 'It no longer exists. Thank you for the time you spent with us.',
    deletedInOtherTab: 'It was deleted in another tab or window. It no longer exists.',
    deletedNext: 'You can no longer sign in with it. There is nothing more for you to do.',

    unavailableTitle: {
      'signed-out': 'You are signed out',
      'no-method': 'We cannot confirm that it is you',
      'identifier-hidden': 'We cannot confirm that it is you',
      'account-changed': 'You are signed in to another account now',
      disabled: 'Accounts cannot be deleted here',
      failed: 'Your account could not be loaded',
    },
    unavailableDescription: {
      'signed-out': 'Sign in again, then come back.',
      'no-method':
        'Your account has no phone number, e-mail address or password to confirm with. Add one to your account, then come back. Or ask support to delete it for you.',
      'identifier-hidden':
        'Your phone number or e-mail address is not shared with this app, so no code can be sent. Sign in again and allow it, or ask support to delete the account for you.',
      'account-changed':
        'The account on the screen is no longer the one you are signed in to. Close this and look at which account you want to delete.',
      disabled: 'Ask support if you want your account to be deleted.',
      failed: 'Something went wrong. Please try again.',
    },
    nothingDeleted: 'Nothing was deleted.',
    outcomeUnknown:
      'We could not find out whether the account was deleted. If you can still sign in, it is still there.',

    preparingFailed:
      'Your account was not deleted: the app could not get ready for it. Please try again later.',
    notDeleted: 'Your account was not deleted.',
    deletionRefused: 'Your account still seems to be there.',
    seemsPresent:
      'We did not get a clear answer. Your account still seems to be there. You can try again. If it is gone already, nothing more happens.',
    newCodeNeeded: 'You will need a new code.',
    errors: {
      invalid_options: 'This app is not set up correctly. Please tell its support.',
      signed_out: 'You are signed out. Sign in again, then come back.',
      forbidden: 'You are not allowed to do this. Please ask support.',
      passcode_rejected:
        'The code may be mistyped or no longer valid. Check it, or send a new one.',
      password_rejected: 'The password is not right. Check it and try again.',
      account_locked: 'There were too many attempts. Wait a while, then try again.',
      captcha_required:
        'The service wants to see that you are not a robot. Sign out and in again, then come back.',
      too_soon: 'A code was sent a moment ago. Use it, or wait before sending a new one.',
      rate_limited: 'There are too many requests at the moment. Wait a little, then try again.',
      identifier_rejected: 'The service does not accept this phone number or e-mail address.',
      encryption_failed: 'Your password could not be sent safely. Please tell support.',
      user_not_found: 'The service does not know this account. It may be deleted already.',
      user_disabled: 'This account is disabled. Please ask support.',
      app_not_found: 'This app is not set up correctly. Please tell its support.',
      message_not_sent: 'The message could not be sent. Please try again.',
      in_progress_elsewhere: 'This account is being deleted in another tab or window right now.',
      account_changed: 'You are signed in to another account now.',
      offline: 'You are offline. Try again when you are connected.',
      rejected: 'The service refused this. Please try again.',
      server: 'The service has a problem at the moment. Please try again later.',
      network: 'The service could not be reached. Check your connection and try again.',
      timeout: 'The service took too long to answer. Please try again.',
      aborted: 'It was stopped before anything happened.',
      unexpected_answer:
        'The service gave an answer that we do not understand. Please try again later.',
    },
  },
}
