import { describe, expect, it } from 'vitest'
import { caller, ids, passwords, refusalOf } from './caller.testing.ts'
import { createSandbox } from './createSandbox.ts'
import { afterDeletionModes, describeUnknowns, drawUnknowns } from './unknowns.ts'

const seeds = Array.from({ length: 60 }, (_, seed) => seed)

/** The first seed under which something is drawn as wanted; fails if there is none. */
function seedWhere(wanted: (unknowns: ReturnType<typeof drawUnknowns>) => boolean): number {
  const found = seeds.find((seed) => wanted(drawUnknowns(seed)))
  if (found === undefined) throw new Error('No seed draws this.')
  return found
}

describe('what is drawn', () => {
  it('is decided by the seed', () => {
    expect(drawUnknowns(5)).toEqual(drawUnknowns(5))
    expect(drawUnknowns(5)).not.toEqual(drawUnknowns(6))
  })

  it.each(Object.keys(drawUnknowns(0)))('varies from seed to seed: %s', (name) => {
    const drawn = seeds.map((seed) =>
      JSON.stringify(Object.entries(drawUnknowns(seed)).find(([key]) => key === name)),
    )
    expect(new Set(drawn).size).toBeGreaterThan(1)
  })

  it('varies between 0 and 4294967295, and in the mode too', () => {
    const modes = seeds.map((seed) => createSandbox({ seed: seed * 70_000_000 }).afterDeletion)
    expect(new Set(modes)).toEqual(new Set(afterDeletionModes))
  })

  it('draws the answers for invalid, expired and reused tokens apart from one another', () => {
    const apart = seeds
      .map(drawUnknowns)
      .some(
        ({ invalidDeleteToken, expiredDeleteToken }) =>
          invalidDeleteToken.statusCode !== expiredDeleteToken.statusCode,
      )
    expect(apart).toBe(true)
  })

  it('stays within what the contract documents', () => {
    const classes = [400, 401, 403, 404, 409, 422, 429, 499, 500]
    for (const seed of seeds) {
      for (const value of Object.values(drawUnknowns(seed)) as unknown[]) {
        if (typeof value === 'boolean') continue
        expect(classes).toContain((value as { statusCode: number }).statusCode)
      }
    }
  })

  it('can be printed', () => {
    const lines = describeUnknowns(drawUnknowns(1))
    expect(lines).toHaveLength(Object.keys(drawUnknowns(1)).length)
    for (const line of lines) expect(line).toMatch(/^\w+: (yes|no|statusCode \d+, .+)$/)
  })
})

describe('what it changes', () => {
  async function deleteTwice(seed: number) {
    const sandbox = createSandbox({ seed, afterDeletion: 'still-works' })
    const { dovsDeleteToken, deleteAccount } = caller(sandbox)
    const login = sandbox.signIn(ids.dov)
    const token = await dovsDeleteToken(login)
    await deleteAccount(login, token)
    return { sandbox, again: refusalOf(await deleteAccount(login, token)) }
  }

  it('spends a token by its use, or lets it live until it expires', async () => {
    const single = await deleteTwice(seedWhere(({ deleteTokenSingleUse }) => deleteTokenSingleUse))
    expect(single.again).toEqual(bare(single.sandbox.unknowns.reusedDeleteToken))
    const reusable = await deleteTwice(
      seedWhere(({ deleteTokenSingleUse }) => !deleteTokenSingleUse),
    )
    expect(reusable.again).toEqual(bare(reusable.sandbox.unknowns.deleteAgain))
  })

  it('spends a token by a refusal too, where it is single-use', async () => {
    for (const singleUse of [true, false]) {
      const seed = seedWhere(({ deleteTokenSingleUse }) => deleteTokenSingleUse === singleUse)
      const sandbox = createSandbox({ seed })
      const client = caller(sandbox)
      const login = sandbox.signIn(ids.dov)
      const token = await client.dovsDeleteToken(login)
      sandbox.addFault({ operation: 'deleteAccount', kind: 'businessError', statusCode: 499 })
      await client.deleteAccount(login, token)
      const again = await client.deleteAccount(login, token)
      expect(again.body['statusCode'] === 200).toBe(!singleUse)
    }
  })

  it('binds a token to its login, or not', async () => {
    for (const bound of [true, false]) {
      const seed = seedWhere(({ deleteTokenBoundToLogin }) => deleteTokenBoundToLogin === bound)
      const sandbox = createSandbox({ seed })
      const client = caller(sandbox)
      const token = await client.dovsDeleteToken(sandbox.signIn(ids.dov))
      const { body } = await client.deleteAccount(sandbox.signIn(ids.dov), token)
      expect(body['statusCode'] === 200).toBe(!bound)
    }
  })

  it('never takes the token of another user, bound to its login or not', async () => {
    for (const seed of seeds) {
      const sandbox = createSandbox({ seed })
      const client = caller(sandbox)
      const token = await client.dovsDeleteToken(sandbox.signIn(ids.dov))
      const refused = await client.deleteAccount(sandbox.signIn(ids.ada), token)
      expect(refusalOf(refused)).toEqual(bare(sandbox.unknowns.invalidDeleteToken))
      expect(sandbox.users().every(({ status }) => status === 'active')).toBe(true)
    }
  })

  it('lets the e-mail be left out, or not', async () => {
    for (const omitted of [true, false]) {
      const seed = seedWhere(({ emailMayBeOmitted }) => emailMayBeOmitted === omitted)
      const sandbox = createSandbox({ seed })
      const client = caller(sandbox)
      await client.sendEmail('bea@example.com')
      const emailPassCodePayload = { passCode: client.newestCode() }
      const request = { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload }
      const login = sandbox.signIn(ids.bea)
      const { body } = await client.post('verify-delete-account-request', request, login)
      expect(body['statusCode'] === 200).toBe(omitted)
    }
  })

  it('answers "too soon" as HTTP 200 or 429, with or without the seconds left', async () => {
    const answers = await Promise.all(
      seeds.map(async (seed) => {
        const sandbox = createSandbox({ seed, now: () => 0 })
        const { sendSms } = caller(sandbox)
        await sendSms('2025550143', '+1')
        sandbox.advance(20)
        const { status, headers } = await sendSms('2025550143', '+1')
        const exposed = headers.get('access-control-expose-headers')
        return `${status} ${headers.get('retry-after')} ${exposed}`
      }),
    )
    expect(new Set(answers)).toEqual(
      new Set(['200 null null', '429 null null', '429 40 null', '429 40 Retry-After']),
    )
  })

  it('dresses envelopes in each way that was seen', async () => {
    const dressed = await Promise.all(
      seeds.map(async (seed) => {
        const { signIn } = caller(createSandbox({ seed }))
        const good = await signIn('ada', passwords['ada'])
        const bad = await signIn('ada', 'wrong')
        return {
          requestId: 'requestId' in good.body,
          apiCode: good.body['apiCode'] ?? 'none',
          error: bad.body['apiCode'],
        }
      }),
    )
    expect(new Set(dressed.map(({ requestId }) => requestId))).toEqual(new Set([true, false]))
    expect(new Set(dressed.map(({ apiCode }) => apiCode))).toEqual(new Set(['none', 20001]))
    expect(new Set(dressed.map(({ error }) => error))).toEqual(new Set([2333, '2333']))
  })

  it.each(seeds.slice(0, 20))('lets every method through under seed %i', async (seed) => {
    const sandbox = createSandbox({ seed })
    const client = caller(sandbox)
    const login = sandbox.signIn(ids.bea)
    await client.sendEmail('bea@example.com')
    const { data } = await client.verifyEmail(login, 'bea@example.com', client.newestCode())
    const deleted = await client.deleteAccount(login, data['deleteAccountToken'])
    expect(deleted.data).toEqual({ success: true })
    const again = await client.signIn('bea', passwords['bea'])
    expect(refusalOf(again)).toEqual(bare(sandbox.unknowns.signInAfterDeletion))
  })
})

function bare({ statusCode, apiCode }: { statusCode: number; apiCode?: number }) {
  return { statusCode, ...(apiCode !== undefined && { apiCode }) }
}
