import type { GenAuthErrorCode } from '@farewell/client'
import { GenAuthError } from '@farewell/client'
import type { Failure, Step, StepOf } from '@farewell/hooks'
import { deadlineIn } from '@farewell/hooks'
import { describe, expect, it } from 'vitest'
import { announcementOf } from './announcementOf.ts'
import { createTranslator, mergeWords } from './createTranslator.ts'
import type { Dictionary } from './Dictionary.ts'
import { en } from '../locales/en.ts'
import { failureWords } from './failureWords.ts'

/** Every text with its path, as `errors.offline`. */
function textsOf(words: object, path = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  )
}

describe('en', () => {
  it('has a text for everything, and no placeholder that nothing fills', () => {
    const known: Record<string, string[]> = {
      countedItem: ['count', 'label'],
      resendWait: ['when'],
      'acknowledgement.type': ['text'],
      'acknowledgement.typeMasked': ['text'],
      'acknowledgement.typeMissing': ['text'],
      'codeWillBeSent.PHONE_PASSCODE': ['destination'],
      'codeWillBeSent.EMAIL_PASSCODE': ['destination'],
      'codeWasSent.PHONE_PASSCODE': ['destination'],
      'codeWasSent.EMAIL_PASSCODE': ['destination'],
    }
    const texts = textsOf(en.words)
    expect(texts.length).toBeGreaterThan(70)
    for (const [path, text] of texts) {
      expect(text, path).toEqual(expect.stringMatching(/\S/))
      const names = [...String(text).matchAll(/\{(.*?)\}/g)].map(([, name]) => name)
      expect(names, path).toEqual(known[path] ?? [])
    }
  })
})

describe('what en may not say', () => {
  const said = textsOf(en.words).map(([, text]) => String(text))

  it('does not say that no answer came, since a strange one may have', () => {
    expect(said.filter((text) => /got lost|No answer/.test(text))).toEqual([])
  })

  it('does not say that nobody is signed in any more, since the host sees to that', () => {
    const { deletedDescription, deletedInOtherTab } = en.words
    expect(`${deletedDescription} ${deletedInOtherTab}`).not.toMatch(/signed out/)
  })

  it('does not say that nothing was sent, since the proof may have been', () => {
    expect(en.words.errors.offline).toBe('You are offline. Try again when you are connected.')
  })

  it('offers no way that there may not be', () => {
    expect(en.words.errors.message_not_sent).not.toMatch(/another way/)
    expect(en.words.errors.identifier_rejected).not.toMatch(/in your account/)
  })
})

describe('createTranslator', () => {
  it('speaks English by default', () => {
    const { lang, dir, words, number } = createTranslator()
    expect({ lang, dir, words }).toEqual(en)
    expect(number(1234567)).toBe('1,234,567')
  })

  it('writes numbers as the language does', () => {
    const german: Dictionary = { ...en, lang: 'de' }
    expect(createTranslator(german).number(1234567)).toBe('1.234.567')
    expect(createTranslator(german).inTime(42)).toBe('in 42 Sekunden')
    const arabic: Dictionary = { ...en, lang: 'ar-EG', dir: 'rtl' }
    expect(createTranslator(arabic)).toMatchObject({ lang: 'ar-EG', dir: 'rtl' })
    expect(createTranslator(arabic).number(12)).toBe('١٢')
  })

  it('counts a short wait in seconds, and a long one in minutes that are not too few', () => {
    const { inTime } = createTranslator()
    expect([1, 42, 89].map(inTime)).toEqual(['in 1 second', 'in 42 seconds', 'in 89 seconds'])
    expect([90, 120, 121, 3600].map(inTime)).toEqual([
      'in 2 minutes',
      'in 2 minutes',
      'in 3 minutes',
      'in 60 minutes',
    ])
  })

  it('claims a language only for words that it knows the language of', () => {
    const strings = { done: 'تم' }
    expect(createTranslator(undefined, strings)).toMatchObject({ lang: undefined, dir: undefined })
    expect(createTranslator(en, strings)).toMatchObject({ lang: 'en', dir: 'ltr' })
  })

  it('fills in values, once, and leaves what has none', () => {
    const { fill } = createTranslator()
    expect(fill('{count} {label}', { count: '2', label: 'notes' })).toBe('2 notes')
    expect(fill('{label} {label}', { label: 'a' })).toBe('a a')
    expect(fill('{label}', { label: '{count} $& $1', count: '2' })).toBe('{count} $& $1')
    expect(fill('{nothing} {}', {})).toBe('{nothing} {}')
    expect(fill('{constructor}', {})).toBe('{constructor}')
  })
})

describe('mergeWords', () => {
  it('replaces some words and keeps the others', () => {
    const merged = mergeWords(en.words, { done: 'Bye', errors: { offline: 'No net.' } })
    expect(merged).toEqual({
      ...en.words,
      done: 'Bye',
      errors: { ...en.words.errors, offline: 'No net.' },
    })
    expect(en.words.errors.offline).not.toBe('No net.')
  })

  it('changes nothing when there is nothing to replace', () => {
    expect(mergeWords(en.words, undefined)).toBe(en.words)
    expect(mergeWords(en.words, {})).toEqual(en.words)
    expect(mergeWords(en.words, { done: undefined } as never)).toEqual(en.words)
    expect(mergeWords(en.words, { errors: { offline: undefined } } as never)).toEqual(en.words)
  })
})

const errorOf = (code: GenAuthErrorCode): GenAuthError =>
  new GenAuthError({ code, message: 'For the developer.', serverMessage: 'From the server.' })
const failureOf = (during: Failure['during'], code: GenAuthErrorCode): Failure => ({
  during,
  error: errorOf(code),
})

describe('failureWords', () => {
  it('says what to do, by code', () => {
    for (const during of ['sending-code', 'verifying'] as const) {
      expect(failureWords(en.words, failureOf(during, 'offline'), 'PASSWORD')).toBe(
        en.words.errors.offline,
      )
    }
  })

  it('says no more than "seems", when the deletion itself was refused', () => {
    const words = failureWords(en.words, failureOf('deleting', 'forbidden'), 'PASSWORD')
    expect(words).toBe(`${en.words.deletionRefused} ${en.words.errors.forbidden}`)
    expect(en.words.deletionRefused).toMatch(/seems/)
  })

  it('says that the app was not ready, when the host refused', () => {
    expect(failureWords(en.words, failureOf('preparing', 'aborted'), 'PASSWORD')).toBe(
      en.words.preparingFailed,
    )
    expect(failureWords(en.words, failureOf('preparing', 'offline'), 'PASSWORD')).toBe(
      `${en.words.notDeleted} ${en.words.errors.offline}`,
    )
  })

  it.each(['preparing', 'deleting', 'unconfirmed'] as const)(
    'asks for a new code when one was spent before the failure while %s',
    (during) => {
      const failure = failureOf(during, 'server')
      const plain = failureWords(en.words, failure, 'PASSWORD')
      expect(plain).not.toContain(en.words.newCodeNeeded)
      for (const method of ['EMAIL_PASSCODE', 'PHONE_PASSCODE'] as const) {
        expect(failureWords(en.words, failure, method)).toBe(`${plain} ${en.words.newCodeNeeded}`)
      }
    },
  )

  it.each(['sending-code', 'verifying'] as const)('asks for no new code while %s', (during) => {
    const words = failureWords(en.words, failureOf(during, 'server'), 'EMAIL_PASSCODE')
    expect(words).toBe(en.words.errors.server)
  })

  it('has words for a code that a newer client may give', () => {
    const unknown = failureOf('verifying', 'brand_new' as GenAuthErrorCode)
    expect(failureWords(en.words, unknown, 'PASSWORD')).toBe(en.words.errors.rejected)
  })

  it('never shows the words of the server, or those for the developer', () => {
    for (const code of Object.keys(en.words.errors) as GenAuthErrorCode[]) {
      for (const during of ['sending-code', 'verifying', 'preparing', 'deleting'] as const) {
        const words = failureWords(en.words, failureOf(during, code), 'PASSWORD')
        expect(words).not.toMatch(/undefined|From the server|For the developer/)
      }
    }
  })
})

describe('announcementOf', () => {
  const account = { userId: '1', displayName: 'Ada' }
  const verify: StepOf<'verify'> = {
    step: 'verify',
    account,
    verification: {
      methods: [
        { method: 'EMAIL_PASSCODE', destination: 'a•••@example.com', email: 'ada@example.com' },
        { method: 'PASSWORD' },
      ],
      method: 'EMAIL_PASSCODE',
      sent: {},
    },
    blockers: { status: 'ready', value: [] },
    consequences: { status: 'ready', value: [] },
    phase: 'idle',
  }
  const { phase: _phase, ...seen } = verify
  const review: Step = { ...seen, step: 'review' }
  const code = { sent: true, resendAt: deadlineIn(60_000) }
  const withCode = { ...verify.verification, sent: { EMAIL_PASSCODE: code } }
  const unconfirmed: StepOf<'unconfirmed'> = {
    step: 'unconfirmed',
    account,
    back: verify,
    phase: 'probing',
    seen: 'nothing',
    decidedAt: deadlineIn(90_000),
    error: errorOf('network'),
  }

  const REVIEW =
    'This deletes the account below for good. It cannot be undone. Account to delete: Ada'
  const VERIFY = 'Confirm that it is you: One last step. After it the account is deleted at once.'
  const DISABLED = en.words.unavailableDescription.disabled

  it.each<[string, Step, string]>([
    ['closed', { step: 'closed' }, ''],
    ['loading', { step: 'loading' }, en.words.loading],
    ['review, with nothing in the way', review, REVIEW],
    ['review, checking', { ...review, blockers: { status: 'loading' } }, en.words.checking],
    ['review, not checked', { ...review, blockers: { status: 'failed' } }, en.words.blockersFailed],
    [
      'review, blocked',
      {
        ...review,
        blockers: { status: 'ready', value: [{ label: 'A bill' }, { label: 'A team' }] },
      },
      'Before you can delete the account: A bill, A team',
    ],
    ['verify, before anything', verify, VERIFY],
    ['verify, sending', { ...verify, phase: 'sending-code' }, en.words.sendingCode],
    [
      'verify, sent',
      { ...verify, verification: withCode },
      'We sent a code by e-mail to \u2068a•••@example.com\u2069.',
    ],
    [
      'verify, not sent, but there is a wait',
      {
        ...verify,
        verification: { ...withCode, sent: { EMAIL_PASSCODE: { ...code, sent: false } } },
      },
      VERIFY,
    ],
    [
      'verify, by password, after a code was sent',
      { ...verify, verification: { ...withCode, method: 'PASSWORD' } },
      VERIFY,
    ],
    ['verify, checking', { ...verify, phase: 'verifying' }, en.words.verifying],
    [
      'verify, refused',
      { ...verify, verification: withCode, failure: failureOf('verifying', 'passcode_rejected') },
      en.words.errors.passcode_rejected,
    ],
    ['deleting', { step: 'deleting', account, back: verify }, en.words.deletingDescription],
    ['unconfirmed, which its screen says', unconfirmed, ''],
    ['deleted', { step: 'deleted', account, confirmedBy: 'answer' }, en.words.deletedDescription],
    ['unavailable', { step: 'unavailable', reason: 'disabled' }, DISABLED],
    [
      'unavailable, after a press',
      { step: 'unavailable', reason: 'disabled', nothingDeleted: true },
      `${DISABLED} ${en.words.nothingDeleted}`,
    ],
  ])('%s', (_, state, words) => {
    expect(announcementOf(createTranslator(), state, false)).toBe(words)
  })
})
