import { draw } from './draw.ts'
import type { Refusal } from './Refusal.ts'

/** What requests bearing the access token of a deleted user are answered with (contract §7.6). */
export type AfterDeletion = 'unauthorized' | 'user-not-found' | 'still-works'

export const afterDeletionModes: readonly [AfterDeletion, ...AfterDeletion[]] = [
  'unauthorized',
  'user-not-found',
  'still-works',
]

/**
 * What the contract does not know, decided for one sandbox. Each item is drawn by the seed from what
 * the contract documents elsewhere, so that code which leans on one of them fails under another seed.
 */
export interface Unknowns {
  /** §7.1: the answer to a `deleteAccountToken` that was never given out, or to another login. */
  invalidDeleteToken: Refusal
  /** §7.1: the answer to one whose `tokenExpiresIn` has passed. */
  expiredDeleteToken: Refusal
  /** §7.1: the answer to one that was spent, where tokens are single-use. */
  reusedDeleteToken: Refusal
  /** §7.1: whether a `deleteAccountToken` is spent by its first use, or good until it expires. */
  deleteTokenSingleUse: boolean
  /** §7.1: whether it only works with the very access token that it was obtained with. */
  deleteTokenBoundToLogin: boolean
  /** §7.2: a wrong passcode on verify-delete-account-request; known from sign-in only. */
  wrongPassCode: Refusal
  /** §7.2: a passcode that is expired, used up or had too many wrong tries. */
  expiredPassCode: Refusal
  /** §7.2: a wrong password. */
  wrongPassword: Refusal
  /** §7.3: `PASSWORD` although a phone or e-mail is bound. That it is refused is our choice. */
  passwordWhileBound: Refusal
  /** §7.4: a phone or e-mail that is not the bound one. That it is refused is our choice. */
  otherDestination: Refusal
  /** §7.5: whether `emailPassCodePayload.email` may be left out, meaning the bound address. */
  emailMayBeOmitted: boolean
  /** §3.2: an e-mail address or phone number that is malformed. */
  malformedIdentifier: Refusal
  /** §3.2, §7.7: a second SMS within a minute. `retryAfter: 0` stands for the seconds left. */
  smsTooSoon: Refusal
  /** §3.2, §7.7: a second e-mail within a minute. */
  emailTooSoon: Refusal
  /** §7.7: whether a page of another origin may read `Retry-After`. */
  retryAfterExposed: boolean
  /** §3.2: an access token that the server does not know: 2020, or 2207 of the V2 list. */
  invalidLogin: Refusal
  /** §3.2: an access token that has expired: 2020, or 2206 of the V2 list. */
  expiredLogin: Refusal
  /** §7.6: signing in to a deleted account. That it never succeeds is our choice. */
  signInAfterDeletion: Refusal
  /** §7.6: deleting a deleted account, where its login still works. */
  deleteAgain: Refusal
  /** §7.7: whether success answers carry a `requestId`. */
  requestIdOnSuccess: boolean
  /** §3, loose ends: whether success answers carry `apiCode: 20001`. */
  apiCodeOnSuccess: boolean
  /** §3, loose ends: whether errors carry `apiCode` as a string. */
  apiCodeAsString: boolean
}

type Choice = Omit<Refusal, 'message'>

/** The classes of contract §3.1 that fit a token that is no good; 2209, 2210: "cannot delete". */
const tokenChoices: readonly [Choice, ...Choice[]] = [
  { statusCode: 400 },
  { statusCode: 403 },
  { statusCode: 403, apiCode: 2209 },
  { statusCode: 409 },
  { statusCode: 422 },
  { statusCode: 422, apiCode: 2210 },
  { statusCode: 499 },
  { statusCode: 499, apiCode: 2210 },
]

const tooSoonChoices = (apiCode: number): readonly [Choice, ...Choice[]] => [
  { statusCode: 499, apiCode },
  { statusCode: 400, apiCode },
  { statusCode: 429, apiCode },
  { statusCode: 429, apiCode, http: 429 },
  { statusCode: 429, apiCode, http: 429, retryAfter: 0 },
  { statusCode: 429, http: 429, retryAfter: 0 },
]

const either: readonly [boolean, boolean] = [true, false]

/** Decides every unknown by the seed: the same seed gives the same answers. */
export function drawUnknowns(seed: number): Unknowns {
  const refusal = (
    name: keyof Unknowns,
    message: string,
    choices: readonly [Choice, ...Choice[]],
  ) => ({
    ...draw(seed, name, choices),
    message,
  })
  const flag = (name: keyof Unknowns) => draw(seed, name, either)
  return {
    invalidDeleteToken: refusal(
      'invalidDeleteToken',
      'The deleteAccountToken is not valid.',
      tokenChoices,
    ),
    expiredDeleteToken: refusal(
      'expiredDeleteToken',
      'The deleteAccountToken has expired.',
      tokenChoices,
    ),
    reusedDeleteToken: refusal(
      'reusedDeleteToken',
      'The deleteAccountToken has been used.',
      tokenChoices,
    ),
    deleteTokenSingleUse: flag('deleteTokenSingleUse'),
    deleteTokenBoundToLogin: flag('deleteTokenBoundToLogin'),
    wrongPassCode: refusal('wrongPassCode', 'The passcode is not correct.', [
      { statusCode: 499, apiCode: 2001 },
      { statusCode: 500, apiCode: 2001 },
      { statusCode: 400, apiCode: 2001 },
    ]),
    expiredPassCode: refusal(
      'expiredPassCode',
      'The passcode is no longer valid, request another.',
      [
        { statusCode: 499, apiCode: 2001 },
        { statusCode: 499, apiCode: 2300 },
        { statusCode: 500, apiCode: 2001 },
        { statusCode: 400, apiCode: 2300 },
      ],
    ),
    wrongPassword: refusal('wrongPassword', 'The password is not correct.', [
      { statusCode: 403, apiCode: 2006 },
      { statusCode: 403, apiCode: 2333 },
      { statusCode: 499, apiCode: 2006 },
    ]),
    passwordWhileBound: refusal(
      'passwordWhileBound',
      'A password is accepted only when neither a phone nor an e-mail is bound.',
      [
        { statusCode: 400 },
        { statusCode: 403 },
        { statusCode: 403, apiCode: 1001 },
        { statusCode: 422 },
        { statusCode: 499 },
      ],
    ),
    otherDestination: refusal(
      'otherDestination',
      'This is not the phone number or e-mail address of the account.',
      [
        { statusCode: 400 },
        { statusCode: 403 },
        { statusCode: 422 },
        { statusCode: 499 },
        { statusCode: 499, apiCode: 2001 },
      ],
    ),
    emailMayBeOmitted: flag('emailMayBeOmitted'),
    malformedIdentifier: refusal('malformedIdentifier', 'The address is not well-formed.', [
      { statusCode: 400 },
      { statusCode: 400, apiCode: 2003 },
      { statusCode: 400, apiCode: 2028 },
      { statusCode: 499, apiCode: 2204 },
    ]),
    smsTooSoon: refusal('smsTooSoon', 'A code can be sent once a minute.', tooSoonChoices(4004)),
    emailTooSoon: refusal(
      'emailTooSoon',
      'A code can be sent once a minute.',
      tooSoonChoices(2080),
    ),
    retryAfterExposed: flag('retryAfterExposed'),
    invalidLogin: refusal('invalidLogin', 'The access token is not valid.', [
      { statusCode: 401, apiCode: 2020 },
      { statusCode: 401, apiCode: 2207 },
    ]),
    expiredLogin: refusal('expiredLogin', 'The login has expired.', [
      { statusCode: 401, apiCode: 2020 },
      { statusCode: 401, apiCode: 2206 },
    ]),
    signInAfterDeletion: refusal('signInAfterDeletion', 'There is no such user.', [
      { statusCode: 404, apiCode: 2004 },
      { statusCode: 499, apiCode: 2004 },
      { statusCode: 403, apiCode: 2333 },
    ]),
    deleteAgain: refusal('deleteAgain', 'There is no such user to delete.', [
      { statusCode: 404, apiCode: 2004 },
      { statusCode: 499, apiCode: 2210 },
    ]),
    requestIdOnSuccess: flag('requestIdOnSuccess'),
    apiCodeOnSuccess: flag('apiCodeOnSuccess'),
    apiCodeAsString: flag('apiCodeAsString'),
  }
}

/** The mode of a sandbox that was not given one: after a deletion too, nothing may be leant on. */
export function drawAfterDeletion(seed: number): AfterDeletion {
  return draw(seed, 'afterDeletion', afterDeletionModes)
}

/** One line of text per unknown, as `name: what was drawn`. */
export function describeUnknowns(unknowns: Unknowns): string[] {
  return Object.entries(unknowns).map(([name, value]: [string, boolean | Refusal]) => {
    if (typeof value === 'boolean') return `${name}: ${value ? 'yes' : 'no'}`
    const { statusCode, apiCode, http, retryAfter } = value
    const extras = [
      ...(apiCode === undefined ? ['no apiCode'] : [`apiCode ${apiCode}`]),
      ...(http === undefined ? [] : [`HTTP ${http}`]),
      ...(retryAfter === undefined ? [] : ['with Retry-After']),
    ]
    return `${name}: statusCode ${statusCode}, ${extras.join(', ')}`
  })
}
