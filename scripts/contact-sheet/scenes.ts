import type { DeleteAccountDialogProps } from '@farewell/ui'
import type { Fault } from '@farewell/sandbox'
import type { hostContent } from './hostContent.tsx'

/** What a person does, or what happens meanwhile; selectors, since the words are in any language. */
export type Act =
  | { press: string }
  | { type: string; text: string }
  | { see: string }
  | { befall: Fault }
  | { signInAs: string }

export interface Scene {
  title: string
  /** One of the sandbox's sample users; `null` is signed out. */
  username?: string | null
  panel?: true
  props?: (content: (typeof hostContent)['en']) => Partial<DeleteAccountDialogProps>
  faults?: Fault[]
  acts: Act[]
}

const TRIGGER = '.farewell-trigger'
const PRIMARY = '.farewell-actions [data-variant=primary]:not([data-busy])'
const DANGER = '.farewell-actions [data-variant=danger]:not([data-busy])'
const SEND = '.farewell-send-code .farewell-button'
const CODE = '.farewell-input[data-kind=code]'
const PASSWORD = '.farewell-input[data-kind=password]'
const inStep = (name: string): Act => ({ see: `[data-step=${name}] .farewell-title` })

const toReview: Act[] = [{ press: TRIGGER }, inStep('review')]
const toVerify: Act[] = [...toReview, { press: PRIMARY }, inStep('verify')]
const toCode: Act[] = [...toVerify, { press: SEND }, { see: '[data-sent]' }]
const password: Act = { type: PASSWORD, text: 'copper window drifts east' }
const byPassword: Act[] = [...toVerify, password, { press: DANGER }]

/** The deletion is asked for, and then nobody can look whether the account is there. */
const afterLoss = (kind: 'hang' | 'dropBefore'): Act[] => [
  ...toVerify,
  password,
  { befall: { operation: 'getProfile', kind, times: 'always' } },
  { press: DANGER },
]

const down: Fault = {
  operation: 'getProfile',
  kind: 'status',
  status: 503,
  statusCode: 500,
  message: 'upstream connect error or disconnect before headers',
}
const noMessage: Fault = {
  operation: 'sendEmail',
  kind: 'businessError',
  statusCode: 499,
  apiCode: 2025,
  message: 'SMTP: 421 Service not available',
}

/** Every state of the dialog, in the order in which a person may meet them. */
export const scenes: readonly Scene[] = [
  {
    title: 'Loading',
    faults: [{ operation: 'getProfile', kind: 'hang' }],
    acts: [{ press: TRIGGER }, inStep('loading')],
  },
  { title: 'Review', acts: toReview },
  {
    title: 'Review: what goes with the account',
    props: ({ consequences }) => ({ consequences }),
    acts: toReview,
  },
  {
    title: 'Review: what stands in the way',
    username: 'gus',
    props: ({ consequences, blockers }) => ({ consequences, blockers }),
    acts: toReview,
  },
  {
    title: 'Review: blockers could not be read',
    props: () => ({ blockers: () => Promise.reject(new Error('down')) }),
    acts: [...toReview, { see: '[data-kind=blockers], .farewell-failure' }],
  },
  {
    title: 'Review: the host’s places',
    props: ({ retention, exportData, alternatives, reason }) => ({
      retention,
      exportData,
      alternatives,
      reason,
    }),
    acts: toReview,
  },
  {
    title: 'Acknowledgement: a tick',
    props: ({ consequences }) => ({ consequences, acknowledgement: 'checkbox' }),
    acts: [...toReview, { press: '.farewell-checkbox' }],
  },
  {
    title: 'Acknowledgement: a tick is missing',
    props: () => ({ acknowledgement: 'checkbox' }),
    acts: [...toReview, { press: PRIMARY }, { see: '.farewell-field-message' }],
  },
  {
    title: 'Acknowledgement: a phrase',
    props: () => ({ acknowledgement: 'phrase' }),
    acts: [...toReview, { type: '.farewell-input', text: '' }],
  },
  {
    title: 'Acknowledgement: the identifier',
    props: () => ({ acknowledgement: 'identifier' }),
    acts: [...toReview, { press: PRIMARY }, { see: '.farewell-field-message' }],
  },
  { title: 'Proof: a code, not yet sent', acts: toVerify },
  { title: 'Proof: a code was sent', acts: [...toCode, { type: CODE, text: '418' }] },
  {
    title: 'Proof: the code was refused',
    username: 'bea',
    acts: [
      ...toCode,
      { type: CODE, text: '000000' },
      { press: DANGER },
      { see: '[aria-invalid=true]' },
    ],
  },
  {
    title: 'Proof: the code could not be sent',
    username: 'bea',
    faults: [noMessage],
    acts: [...toVerify, { press: SEND }, { press: '.farewell-summary' }],
  },
  { title: 'Proof: a password', username: 'dov', acts: [...toVerify, password] },
  {
    title: 'Proof: the password was refused',
    username: 'dov',
    acts: [
      ...toVerify,
      { type: PASSWORD, text: 'copper window' },
      { press: '.farewell-reveal' },
      { press: DANGER },
      { see: '[aria-invalid=true]' },
    ],
  },
  {
    title: 'Proof: under way',
    username: 'dov',
    faults: [{ operation: 'verifyDeleteAccountRequest', kind: 'hang' }],
    acts: [...byPassword, { see: '[data-variant=danger][data-busy]' }],
  },
  {
    title: 'Proof: the server refused the deletion',
    username: 'dov',
    faults: [
      { operation: 'deleteAccount', kind: 'businessError', statusCode: 500, message: 'Not now' },
    ],
    acts: [...byPassword, { press: '.farewell-summary' }],
  },
  {
    title: 'Deleting',
    username: 'dov',
    faults: [{ operation: 'deleteAccount', kind: 'hang' }],
    acts: [...byPassword, inStep('deleting')],
  },
  {
    title: 'Unconfirmed: the answer got lost',
    username: 'dov',
    faults: [{ operation: 'deleteAccount', kind: 'dropAfter' }],
    acts: [...afterLoss('hang'), inStep('unconfirmed')],
  },
  {
    title: 'Unconfirmed: nobody knows',
    username: 'dov',
    faults: [{ operation: 'deleteAccount', kind: 'dropAfter' }],
    acts: [...afterLoss('dropBefore'), inStep('unconfirmed'), { see: PRIMARY }],
  },
  {
    title: 'Deleted',
    username: 'dov',
    props: ({ whatsNext }) => ({ whatsNext }),
    acts: [...byPassword, inStep('deleted')],
  },
  {
    title: 'Unavailable: signed out',
    username: null,
    props: ({ signIn }) => ({ signIn }),
    acts: [{ press: TRIGGER }, inStep('unavailable')],
  },
  {
    title: 'Unavailable: no method',
    username: 'eli',
    props: ({ fallback }) => ({ fallback }),
    acts: [{ press: TRIGGER }, inStep('unavailable')],
  },
  {
    title: 'Unavailable: identifiers are hidden',
    username: 'fay',
    acts: [{ press: TRIGGER }, inStep('unavailable')],
  },
  {
    title: 'Unavailable: another account is signed in',
    username: 'dov',
    acts: [...toVerify, password, { signInAs: 'bea' }, { press: DANGER }, inStep('unavailable')],
  },
  {
    title: 'Unavailable: not offered',
    props: () => ({ disabled: true }),
    acts: [{ press: TRIGGER }, inStep('unavailable')],
  },
  {
    title: 'Unavailable: loading failed',
    faults: [down],
    acts: [{ press: TRIGGER }, inStep('unavailable'), { press: '.farewell-summary' }],
  },
  {
    title: 'In a page: the panel',
    panel: true,
    props: ({ consequences }) => ({ consequences, acknowledgement: 'checkbox' }),
    acts: toReview,
  },
]
