import { sampleUsers, type SandboxOptions } from '@farewell/sandbox'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import type { DeleteAccountPanelProps } from '../DeleteAccountPanel.tsx'
import {
  button,
  codeField,
  enterCode,
  OPEN,
  openCode,
  openReview,
  openVerify,
  pass,
  passwordField,
  press,
  shown,
  title,
  type Stage,
} from '../testing/stage.testing.tsx'

/** Of the one user who confirms with a password. */
export const PASSWORD = 'copper window drifts east'
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'

/** The sample users, with names and addresses as long as people have them. */
export const longUsers: typeof sampleUsers = sampleUsers.map((user) => {
  const email = `${user.username}.${LONG.slice(0, 50)}@${'example-'.repeat(6)}.com`
  return Object.assign({}, user, { name: `${user.name} ${LONG}` }, user.email ? { email } : {})
})

/** One screen of the flow: who is signed in, what the host gives, and the way there. */
export interface Screen {
  username: string
  props?: () => Omit<DeleteAccountPanelProps, 'trigger'>
  sandbox?: SandboxOptions
  arrive: (stage: Stage) => Promise<void>
}

const consequences = [
  { label: LONG, count: 1234, detail: `${LONG} ${LONG}` },
  'Your public profile',
]

const slots = {
  retention: 'Invoices are kept for ten years, as the law says.',
  exportData: <a href="#export">Export everything</a>,
  alternatives: <button type="button">Pause the account</button>,
  reason: (
    <label>
      Reason <input type="text" />
    </label>
  ),
} as const

async function verifyByPassword(): Promise<void> {
  await openVerify()
  await passwordField().fill(PASSWORD)
  await press('Delete account')
}

/** What was sent is lost, and this is what the server knows of the account then. */
async function loseAnswer(stage: Stage, kind: 'dropAfter' | 'dropBefore'): Promise<void> {
  stage.sandbox.addFault({ operation: 'deleteAccount', kind })
  await verifyByPassword()
}

function failToRead({ sandbox }: Stage): void {
  const fault = { kind: 'status', status: 503, statusCode: 500, message: LONG } as const
  sandbox.addFault({ operation: 'getProfile', ...fault })
}

async function missAcknowledgement(): Promise<void> {
  await openReview()
  await press('Continue')
  await expect.poll(() => document.querySelector('input[aria-invalid]')).not.toBeNull()
}

export const screens: Readonly<Record<string, Screen>> = {
  closed: { username: 'ada', arrive: async () => {} },
  loading: {
    username: 'ada',
    async arrive(stage) {
      stage.hold('get-profile')
      await press(OPEN)
      await expect.element(shown('Loading your account…')).toBeVisible()
    },
  },

  review: { username: 'ada', arrive: openReview },
  'review with consequences': {
    username: 'ada',
    props: () => ({ consequences }),
    arrive: openReview,
  },
  'review with every slot': { username: 'ada', props: () => slots, arrive: openReview },
  'review with a masked account': {
    username: 'ada',
    props: () => ({ maskIdentifiers: true }),
    arrive: openReview,
  },
  'review with blockers': {
    username: 'gus',
    props: () => ({
      blockers: [
        { label: LONG, detail: LONG, href: '#there', hrefLabel: LONG },
        { label: { one: 'bill', other: 'bills' }, count: 2, href: '#bill' },
        'Something without a place',
      ],
    }),
    async arrive() {
      await press(OPEN)
      await expect.element(button('Check again')).toBeVisible()
    },
  },
  'review with blockers being checked': {
    username: 'gus',
    props() {
      let times = 0
      const blockers = ({ signal }: { signal: AbortSignal }): Promise<string[]> => {
        times += 1
        if (times === 1) return Promise.resolve(['A bill'])
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve([])))
      }
      return { blockers }
    },
    async arrive() {
      await press(OPEN)
      await press('Check again')
      await expect.element(button('Checking…')).toBeVisible()
    },
  },
  'review with blockers that could not be read': {
    username: 'ada',
    props: () => ({ blockers: () => Promise.reject(new Error('down')) }),
    async arrive() {
      await press(OPEN)
      await expect.element(button('Check again')).toBeVisible()
    },
  },
  'review with a tick': {
    username: 'ada',
    props: () => ({ acknowledgement: 'checkbox' }),
    arrive: openReview,
  },
  'review with a missing tick': {
    username: 'ada',
    props: () => ({ acknowledgement: 'checkbox' }),
    arrive: missAcknowledgement,
  },
  'review with a phrase': {
    username: 'ada',
    props: () => ({ acknowledgement: 'phrase' }),
    arrive: openReview,
  },
  'review with a missing phrase': {
    username: 'ada',
    props: () => ({ acknowledgement: 'phrase' }),
    arrive: missAcknowledgement,
  },
  'review with an identifier': {
    username: 'ada',
    props: () => ({ acknowledgement: 'identifier' }),
    arrive: openReview,
  },
  'review with a missing identifier': {
    username: 'ada',
    props: () => ({ acknowledgement: 'identifier', maskIdentifiers: true }),
    arrive: missAcknowledgement,
  },

  'code not yet sent': { username: 'ada', arrive: openVerify },
  'code asked for too early': {
    username: 'ada',
    async arrive() {
      await openVerify()
      await press('Delete account')
      await expect.element(codeField()).toHaveAttribute('aria-invalid')
    },
  },
  'code being sent': {
    username: 'chen',
    async arrive(stage) {
      stage.hold('send-sms')
      await openVerify()
      await press('Send code')
      await expect.element(button('Sending…')).toBeVisible()
    },
  },
  'code sent, and a wait for the next': {
    username: 'ada',
    async arrive() {
      await openCode()
      await expect.element(page.getByText(/^You can send a new code/)).toBeVisible()
    },
  },
  'code sent, and another can be': {
    username: 'bea',
    async arrive(stage) {
      await openCode()
      pass(stage, 61)
      await expect.element(button('Send a new code')).toBeVisible()
    },
  },
  'code refused': {
    username: 'bea',
    async arrive() {
      await openCode()
      await enterCode('x')
      await expect.element(codeField()).toHaveAttribute('aria-invalid')
    },
  },
  'code could not be sent': {
    username: 'bea',
    async arrive({ sandbox }) {
      const message = `${LONG}${LONG}`
      const fault = { kind: 'businessError', statusCode: 499, apiCode: 2025, message } as const
      sandbox.addFault({ operation: 'sendEmail', ...fault })
      await openVerify()
      await press('Send code')
      await shown('Details').click()
      await expect.element(button('Copy request ID')).toBeVisible()
    },
  },

  password: { username: 'dov', arrive: openVerify },
  'password shown': {
    username: 'dov',
    async arrive() {
      await openVerify()
      await passwordField().fill(PASSWORD)
      await press('Show password')
      await expect.element(button('Hide password')).toBeVisible()
    },
  },
  'password refused': {
    username: 'dov',
    async arrive() {
      await openVerify()
      await passwordField().fill('wrong')
      await press('Delete account')
      await expect.element(passwordField()).toHaveAttribute('aria-invalid')
    },
  },
  verifying: {
    username: 'dov',
    async arrive(stage) {
      stage.hold('verify-delete-account-request')
      await verifyByPassword()
      await expect.element(button('Checking…')).toBeVisible()
    },
  },
  deleting: {
    username: 'dov',
    async arrive(stage) {
      stage.hold('delete-account')
      await verifyByPassword()
      await expect.element(title('Deleting your account…')).toBeVisible()
    },
  },

  'unconfirmed, being looked at': {
    username: 'dov',
    async arrive(stage) {
      await openVerify()
      stage.hold('get-profile')
      stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
      await passwordField().fill(PASSWORD)
      await press('Delete account')
      await expect.element(button('Checking…')).toBeVisible()
      await expect.element(title('We are not sure yet')).toBeVisible()
    },
  },
  'unconfirmed, still there': {
    username: 'dov',
    async arrive(stage) {
      await loseAnswer(stage, 'dropBefore')
      await expect.element(shown(/The account is still there so far/)).toBeVisible()
      await expect.element(button('Check again')).toBeVisible()
    },
  },
  'unconfirmed, nothing known': {
    username: 'dov',
    sandbox: { afterDeletion: 'unauthorized' },
    async arrive(stage) {
      await loseAnswer(stage, 'dropAfter')
      await expect.element(shown(/we could not find out/)).toBeVisible()
      await expect.element(button('Check again')).toBeVisible()
    },
  },
  deleted: {
    username: 'dov',
    props: () => ({ whatsNext: 'Your subscription ends today.' }),
    async arrive() {
      await verifyByPassword()
      await expect.element(title('Your account is deleted')).toBeVisible()
    },
  },
  'deleted in another tab': {
    username: 'dov',
    async arrive({ client: { appHost, appId }, userId }) {
      await openReview()
      const otherTab = new BroadcastChannel('farewell.v1')
      otherTab.postMessage({ appHost, appId, userId })
      await expect.element(title('Your account is deleted')).toBeVisible()
      otherTab.close()
    },
  },

  'signed out': {
    username: 'dov',
    props: () => ({ signIn: <a href="#sign-in">Sign in</a> }),
    async arrive(stage) {
      await openVerify()
      stage.signInAs(undefined)
      await passwordField().fill(PASSWORD)
      await press('Delete account')
      await expect.element(title('You are signed out')).toBeVisible()
    },
  },
  'no method': {
    username: 'eli',
    props: () => ({ fallback: <a href="#support">Ask support</a> }),
    async arrive() {
      await press(OPEN)
      await expect.element(title('We cannot confirm that it is you')).toBeVisible()
    },
  },
  'identifier hidden': {
    username: 'fay',
    async arrive() {
      await press(OPEN)
      await expect.element(title('We cannot confirm that it is you')).toBeVisible()
    },
  },
  'account changed': {
    username: 'dov',
    async arrive(stage) {
      await openVerify()
      stage.signInAs('bea')
      await passwordField().fill(PASSWORD)
      await press('Delete account')
      await expect.element(title('You are signed in to another account now')).toBeVisible()
    },
  },
  disabled: {
    username: 'ada',
    props: () => ({ disabled: true }),
    async arrive() {
      await press(OPEN)
      await expect.element(title('Accounts cannot be deleted here')).toBeVisible()
    },
  },
  'account not read': {
    username: 'ada',
    async arrive(stage) {
      failToRead(stage)
      await press(OPEN)
      await shown('Details').click()
      await expect.element(button('Copy request ID')).toBeVisible()
    },
  },
  'outcome unknown': {
    username: 'dov',
    sandbox: { afterDeletion: 'unauthorized' },
    async arrive(stage) {
      await loseAnswer(stage, 'dropAfter')
      await expect.element(button('Check again')).toBeVisible()
      await press('Close')
      await press(OPEN)
      await expect.element(shown(/We could not find out whether/)).toBeVisible()
    },
  },
}
