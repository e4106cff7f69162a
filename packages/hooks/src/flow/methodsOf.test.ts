import { describe, expect, test } from 'vitest'
import { accountOf } from './accountOf.ts'
import { maskEmail, maskPhone } from './maskIdentifier.ts'
import { methodsOf } from './methodsOf.ts'

const email = 'ada@example.com'
const phone = '2025550143'

describe('the ways to prove who you are', () => {
  test.each([
    [
      'phone and e-mail',
      { phone, email },
      { phoneBinded: true, emailBinded: true, passwordSet: true },
      ['PHONE_PASSCODE', 'EMAIL_PASSCODE'],
    ],
    ['e-mail only', { email }, { emailBinded: true, passwordSet: true }, ['EMAIL_PASSCODE']],
    ['phone only', { phone }, { phoneBinded: true }, ['PHONE_PASSCODE']],
    ['password, nothing bound', {}, { passwordSet: true }, ['PASSWORD']],
    [
      'a value without its flag',
      { email, phone },
      { emailBinded: false, phoneBinded: false, passwordSet: true },
      ['PASSWORD'],
    ],
    ['one of two hidden', { email }, { phoneBinded: true, emailBinded: true }, ['EMAIL_PASSCODE']],
  ] as const)('%s', (_, user, security, expected) => {
    const { methods } = methodsOf({ userId: 'u1', ...user }, security)
    expect(methods.map(({ method }) => method)).toEqual(expected)
  })

  test('nothing at all is "no method"', () => {
    const none = { passwordSet: false, emailBinded: null, phoneBinded: undefined }
    expect(methodsOf({ userId: 'u1', email }, none)).toEqual({ methods: [], reason: 'no-method' })
  })

  test('bound but not shown is "hidden", also when there is a password', () => {
    const hidden = { passwordSet: true, emailBinded: true, phoneBinded: true }
    const verdict = { methods: [], reason: 'identifier-hidden' }
    expect(methodsOf({ userId: 'u1' }, hidden)).toEqual(verdict)
    expect(methodsOf({ userId: 'u1', email: '', phone: null }, hidden)).toEqual(verdict)
  })

  test('where a code goes is masked, and the request has it whole', () => {
    const { methods } = methodsOf(
      { userId: 'u1', phone, phoneCountryCode: '+1', email },
      { phoneBinded: true, emailBinded: true },
    )
    expect(methods).toEqual([
      {
        method: 'PHONE_PASSCODE',
        destination: '+1•••43',
        phoneNumber: phone,
        phoneCountryCode: '+1',
      },
      { method: 'EMAIL_PASSCODE', destination: 'a•••@example.com', email },
    ])
  })
})

test.each([
  ['ada@example.com', 'a•••@example.com'],
  ['a@b', 'a•••@b'],
  ['"a@b"@example.com', '"•••@example.com'],
  ['@example.com', '•••'],
  ['not an address', '•••'],
])('%s is masked as %s', (address, masked) => {
  expect(maskEmail(address)).toBe(masked)
})

test('a phone number shows its country and its last two digits', () => {
  expect(maskPhone('13812345678', '+86')).toBe('+86•••78')
  expect(maskPhone('13812345678', null)).toBe('•••78')
})

describe('what an account is called', () => {
  test.each([
    [
      { name: 'Ada', email },
      { displayName: 'Ada', identifier: email },
    ],
    [
      { name: ' ', nickname: 'ad', username: 'ada' },
      { displayName: 'ad', identifier: 'ada' },
    ],
    [{ email }, { displayName: email }],
    [{ phone, phoneCountryCode: '+1' }, { displayName: '+12025550143' }],
    [{}, { displayName: 'u1' }],
    [
      { name: 'Ada', photo: 'https://example.com/a.png' },
      { displayName: 'Ada', photo: 'https://example.com/a.png' },
    ],
    [{ name: 'Ada', photo: 'javascript:alert(1)' }, { displayName: 'Ada' }],
  ])('%o', (user, expected) => {
    expect(accountOf({ userId: 'u1', ...user })).toEqual({ userId: 'u1', ...expected })
  })
})
