/**
 * @typedef {object} ApiCall
 * @property {string} path
 * @property {string} why it cannot be left out
 * @property {readonly ApiCall[]} after whose answers it needs, whoever asks
 * @property {boolean} needsPreflight from another origin
 */

/**
 * @param {string} path
 * @param {string} why
 * @param {readonly ApiCall[]} [after]
 * @param {boolean} [needsPreflight]
 * @returns {ApiCall}
 */
const call = (path, why, after = [], needsPreflight = true) => ({
  path: `/api/v3/${path}`,
  why,
  after,
  needsPreflight,
})

const profile = call(
  'get-profile',
  'says whose account it is, and the address or number that the request for a code must name (contract §1.1)',
)
const security = call(
  'get-security-info',
  'says which proofs there are: the profile hides what the login may not see, and never says whether there is a password (contract §1.1); a client of one fixed method could do without',
)
const sendEmail = call('send-email', 'a code goes out on request alone', [profile, security])
const sendSms = call('send-sms', 'the same by text message', [profile, security])
const system = call(
  'system',
  'gives the public key; it waits for nothing, and official clients send it no header that would need a preflight (contract §1, §4)',
  [],
  false,
)

const verify = (/** @type {readonly ApiCall[]} */ ...after) =>
  call(
    'verify-delete-account-request',
    'it alone gives the token of a deletion, for the code or the password',
    after,
  )
const deletion = (/** @type {ApiCall} */ verified) =>
  call('delete-account', 'takes that token and nothing else', [verified])

/** @param {readonly ApiCall[]} before */
const provedBy = (...before) => {
  const verified = verify(...before)
  return [...new Set([profile, security, ...before, verified, deletion(verified)])]
}

/**
 * The least that a client has to ask which knows nothing but the login, by the method of proof.
 */
export const apiMinimum = {
  review: [profile, security],
  email: provedBy(sendEmail),
  sms: provedBy(sendSms),
  password: provedBy(profile, security),
  rsa: provedBy(profile, security, system),
}

/** @param {ApiCall} needed @returns {number} */
const depth = ({ after }) => 1 + Math.max(0, ...after.map(depth))

/** @param {ApiCall} needed @returns {number} */
const depthWithPreflights = ({ after, needsPreflight }) =>
  (needsPreflight ? 2 : 1) + Math.max(0, ...after.map(depthWithPreflights))

/**
 * @param {readonly ApiCall[]} calls
 * @returns {import('./roundTrips.mjs').Traffic}
 */
export function trafficOf(calls) {
  return {
    requests: calls.length,
    preflights: calls.filter(({ needsPreflight }) => needsPreflight).length,
    trips: Math.max(...calls.map(depth)),
    tripsWithPreflights: Math.max(...calls.map(depthWithPreflights)),
  }
}
