import { using } from '../../scripts/sizeAdded.mjs'

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} folder of bench/peers, whose package.json names the exact versions
 * @property {string} source what an app writes to have its deletion of an account
 * @property {boolean} [canDelete] it has a UI in which users delete their account
 * @property {string} holds what comes with that, and what does not
 */

/** @type {Peer[]} */
export const peers = [
  {
    name: 'Hanko, `<hanko-profile>`',
    folder: 'hanko',
    source: using(['register'], '@teamhanko/hanko-elements'),
    canDelete: true,
    holds:
      'all of its custom elements in one file with Preact and their styles: sign-in, registration, e-mail addresses, username, passkeys, password, authenticator app, sessions. English only',
  },
  {
    name: 'better-auth-ui, `DeleteAccountCard`',
    folder: 'better-auth-ui',
    source: `${using(['AuthUIProvider', 'DeleteAccountCard'], '@daveyplate/better-auth-ui')}
${using(['createAuthClient'], 'better-auth/react')}
import '@daveyplate/better-auth-ui/css'`,
    canDelete: true,
    holds:
      'a card that opens a dialog, the provider that it needs with the words of all its other cards, and the client of better-auth. The CSS that Tailwind makes for it is not counted',
  },
  {
    name: 'better-auth, `useDeleteUser`',
    folder: 'better-auth-hooks',
    source: `${using(['useDeleteUser'], '@better-auth-ui/react')}
${using(['createAuthClient'], 'better-auth/react')}`,
    holds:
      'a mutation hook and the client that it calls, which also signs in and keeps the session. No UI, no verification by code, no flow and no words: beside it stands “client and hooks”, which has a flow',
  },
  {
    name: 'Stack, `AccountSettings`',
    folder: 'stack',
    source: using(
      ['StackClientApp', 'StackProvider', 'StackTheme', 'AccountSettings'],
      '@stackframe/react',
    ),
    canDelete: true,
    holds:
      'a whole settings page: profile, e-mails, password, passkeys, two factors, sessions, teams, API keys, payments, and the client that signs in',
  },
  {
    name: 'Clerk, `UserProfile` with its UI bundled',
    folder: 'clerk',
    source: `${using(['ClerkProvider', 'UserProfile'], '@clerk/react')}
${using(['ui'], '@clerk/ui')}`,
    canDelete: true,
    holds:
      'the profile (e-mails, phones, password, passkeys, two factors, connected accounts, devices, billing) and with it the sign-in, organisations and wallets, in chunks most of which an app never loads. `clerk-js`, which it fetches when it runs, is not counted',
  },
  {
    name: 'Authing Guard, `Guard`',
    folder: 'authing',
    source: `${using(['GuardProvider', 'Guard'], '@authing/guard-react')}
import '@authing/guard-react/dist/esm/guard.min.css'`,
    holds:
      'no deletion: sign-in, registration, resetting the password and two factors, with a ReactDOM 16 of its own inside its one file. The same vendor’s UI for React, for its weight only',
  },
]
