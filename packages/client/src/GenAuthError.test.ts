import { describe, expect, it, vi } from 'vitest'
import { GenAuthError, isGenAuthError, namedCause } from './GenAuthError.ts'

describe('isGenAuthError', () => {
  it('knows its own, also in a subclass', () => {
    const init = { code: 'offline', message: 'There is no connection.' } as const
    expect(isGenAuthError(new GenAuthError(init))).toBe(true)
    expect(isGenAuthError(new (class extends GenAuthError {})(init))).toBe(true)
  })

  it('knows those of another copy of the kit', async () => {
    vi.resetModules()
    const copy = await import('./GenAuthError.ts')
    const error = new copy.GenAuthError({ code: 'offline', message: 'There is no connection.' })
    expect(error).not.toBeInstanceOf(GenAuthError)
    expect(isGenAuthError(error)).toBe(true)
  })

  it.each([
    ['another error', new Error('GenAuthError')],
    ['an error whose code looks alike', Object.assign(new Error('x'), { code: 'offline' })],
    ['an object of that name', { name: 'GenAuthError', code: 'offline' }],
    ['a text', 'GenAuthError'],
    ['null', null],
    ['nothing', undefined],
  ])('does not take %s for one', (_, value) => {
    expect(isGenAuthError(value)).toBe(false)
  })
})

describe('GenAuthError', () => {
  it('has its facts as own properties, which survive a copy', () => {
    const cause = new Error('why')
    const facts = {
      code: 'too_soon',
      operation: 'sendSms',
      httpStatus: 200,
      statusCode: 499,
      apiCode: 4004,
      requestId: 'r-1',
      retryAt: 1,
      serverMessage: 'Wait.',
    } as const
    const error = new GenAuthError({ ...facts, message: 'sendSms failed.', cause })
    expect(Object.fromEntries(Object.entries(error))).toEqual({ name: 'GenAuthError', ...facts })
    expect(error).toMatchObject({ message: 'sendSms failed.', cause })
    expect(String(error)).toBe('GenAuthError: sendSms failed.')
  })

  it('has no cause where there is none', () => {
    expect(new GenAuthError({ code: 'offline', message: 'x.' })).not.toHaveProperty('cause')
  })
})

describe('the cause of an error', () => {
  it('keeps of a foreign error only its name', () => {
    const foreign = Object.assign(new RangeError('inside'), { request: 'inside' })
    const cause = namedCause(foreign)
    expect(cause).toMatchObject({ name: 'RangeError', message: '' })
    expect(new Set(Reflect.ownKeys(cause))).toEqual(new Set(['message', 'name', 'stack']))
  })

  it.each([
    ['a text', 'inside'],
    ['an object', { name: 'inside' }],
    ['nothing', undefined],
    ['an error without a proper name', Object.assign(new Error('x'), { name: 5 })],
  ])('is without a name where %s was thrown', (_, thrown) => {
    expect(namedCause(thrown)).toMatchObject({ name: 'NonError', message: '' })
  })

  it('cuts a name that is a novel', () => {
    expect(namedCause(Object.assign(new Error('x'), { name: 'n'.repeat(999) })).name).toHaveLength(
      60,
    )
  })
})
