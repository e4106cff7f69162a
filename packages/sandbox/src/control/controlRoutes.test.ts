import { describe, expect, it } from 'vitest'
import { caller, ids, passwords } from '../caller.testing.ts'
import { createSandbox } from '../createSandbox.ts'

function start() {
  const sandbox = createSandbox({ seed: 1, now: () => 1_800_000_000_000 })
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await sandbox.request(`/sandbox${path}`, {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return { sandbox, ask, ...caller(sandbox) }
}

describe('control endpoints', () => {
  it('show the inbox, also of one address', async () => {
    const { sandbox, ask, sendEmail, sendSms } = start()
    await sendEmail('ada@example.com')
    await sendSms('2025550143', '+1')
    const [sms, email] = sandbox.inbox()
    expect((await ask('GET', '/inbox')).body).toEqual({ messages: [sms, email] })
    expect((await ask('GET', '/inbox?to=ada@example.com')).body).toEqual({ messages: [email] })
    expect((await ask('GET', '/inbox?to=+12025550143')).body).toEqual({ messages: [sms] })
    expect((await ask('GET', '/inbox?to=%2B12025550143')).body).toEqual({ messages: [sms] })
    expect((await ask('GET', '/inbox?to=nobody')).body).toEqual({ messages: [] })
  })

  it('show users without their passwords', async () => {
    const { sandbox, ask } = start()
    const { body } = await ask('GET', '/users')
    expect(body).toEqual({ users: sandbox.users() })
    for (const password of Object.values(passwords)) {
      expect(JSON.stringify(body)).not.toContain(password)
    }
  })

  it('open a session as a social login would, and refuse the deleted like sign-in', async () => {
    const { sandbox, ask, get, signIn, dovsDeleteToken, deleteAccount } = start()
    const { body } = await ask('POST', '/session', { userId: ids.eli, scope: 'openid profile' })
    expect(body).toMatchObject({ token_type: 'Bearer', scope: 'openid profile' })
    expect((await get('get-profile', String(body['access_token']))).data['userId']).toBe(ids.eli)
    const login = sandbox.signIn(ids.dov)
    await deleteAccount(login, await dovsDeleteToken(login))
    const refused = await ask('POST', '/session', { userId: ids.dov })
    const { requestId: _, ...same } = (await signIn('dov', passwords['dov'])).body
    expect(refused.body).toMatchObject(same)
  })

  it('move the clock', async () => {
    const { sandbox, ask } = start()
    const { body } = await ask('POST', '/clock', { advance: 90 })
    expect(body['now']).toBe(new Date(1_800_000_090_000).toISOString())
    expect(sandbox.now()).toBe(1_800_000_090_000)
  })

  it('add, list and clear faults', async () => {
    const { ask } = start()
    const fault = { operation: 'getProfile', kind: 'status', status: 429, retryAfter: 9 }
    await ask('POST', '/faults', fault)
    const { body } = await ask('GET', '/faults')
    expect(body['faults']).toEqual([{ ...fault, times: 1, id: 1 }])
    expect((await ask('DELETE', '/faults')).body['faults']).toEqual([])
  })

  it('tell the state, and start over with another seed', async () => {
    const { sandbox, ask } = start()
    const { afterDeletion, unknowns } = sandbox
    const now = new Date(1_800_000_000_000).toISOString()
    expect((await ask('GET', '/state')).body).toEqual({ now, seed: 1, afterDeletion, unknowns })
    sandbox.advance(5)
    const { body } = await ask('POST', '/reset', { seed: 9, afterDeletion: 'still-works' })
    expect(body).toMatchObject({ now, seed: 9, afterDeletion: 'still-works' })
    expect((await ask('POST', '/reset')).body).toMatchObject({ seed: 9 })
  })

  it('tell the requests', async () => {
    const { sandbox, ask, get } = start()
    await get('get-profile')
    const { body } = await ask('GET', '/requests')
    expect(body).toEqual({ requests: sandbox.requests() })
    expect(sandbox.requests()).toHaveLength(1)
  })

  it.each([
    ['/session', {}, 'userId must be the id of a user, see GET /sandbox/users.'],
    ['/session', { userId: ids.eli, scope: 1 }, 'scope must be a string.'],
    ['/clock', {}, 'advance must be a number of seconds.'],
    [
      '/clock',
      { advance: -1 },
      'The clock can only be advanced by a number of seconds, 0 or more.',
    ],
    ['/clock', '{', 'The body must be JSON.'],
    ['/clock', [], 'The body must be a JSON object.'],
    ['/reset', { seed: 'x' }, 'seed must be a number.'],
    ['/reset', { seed: -1 }, 'The seed must be an integer from 0 to 4294967295.'],
    ['/reset', { afterDeletion: 'x' }, 'afterDeletion must be one of unauthorized, user-not-found'],
    ['/faults', { operation: 'x' }, 'must be one of *, signIn'],
    ['/faults', { operation: '*', kind: 'x' }, 'must be one of delay, dropBefore'],
  ])('refuse a POST to %s of %j in words', async (path, body, message) => {
    const { ask } = start()
    const answer = await ask('POST', path, body)
    expect(answer.status).toBe(400)
    expect(answer.body['message']).toContain(message)
  })
})

describe('the control page', () => {
  it('is served under a strict policy, with no inline script, style or handler', async () => {
    const { sandbox } = start()
    const response = await sandbox.request('/sandbox')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self'")
    expect(policy).not.toContain('unsafe')
    const page = await response.text()
    expect(page).not.toMatch(/ on\w+=| style=|<style|<script(?![^>]* src=)/)
    expect(page).toContain('<option>processAfter</option>')
  })

  it('serves its script, which parses, and its styles', async () => {
    const { sandbox } = start()
    const script = await sandbox.request('/sandbox/page.js')
    expect(script.headers.get('content-type')).toContain('text/javascript')
    const source = await script.text()
    // oxlint-disable-next-line no-new-func, no-implied-eval -- Parses it, does not run it.
    expect(() => new Function(source)).not.toThrow()
    const styles = await sandbox.request('/sandbox/page.css')
    expect(styles.headers.get('content-type')).toContain('text/css')
  })
})
