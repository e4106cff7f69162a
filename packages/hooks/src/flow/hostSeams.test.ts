import { describe, expect, test, vi } from 'vitest'
import { askHost, callHost, wait } from './callHost.ts'
import { deadlineIn, hasPassed, remainingUntil } from './Deadline.ts'
import { load } from './Loadable.ts'
import { takeLock } from './lock.ts'
import { reportedErrors } from './reportedErrors.testing.ts'

const reported = reportedErrors()
describe('a host that fails', () => {
  test('is reported when it throws, and when it rejects', async () => {
    callHost(() => {
      throw new Error('thrown')
    })
    callHost(() => Promise.reject(new Error('rejected')))
    await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(2))
  })

  test('is waited for only so long', async () => {
    vi.useFakeTimers()
    const { signal } = new AbortController()
    const late = askHost(signal, () => new Promise(() => {}), 1000)
    const outcome = expect(late).rejects.toThrow('longer than 1000 ms')
    await vi.advanceTimersByTimeAsync(1000)
    await outcome
  })
})

describe('what goes with the account and what stands in the way', () => {
  const { signal } = new AbortController()

  test('texts are items with a label', async () => {
    await expect(load(['a', { label: 'b', count: 2 }], signal)).resolves.toEqual({
      status: 'ready',
      value: [{ label: 'a' }, { label: 'b', count: 2 }],
    })
  })

  test('nothing given is nothing there', async () => {
    await expect(load(undefined, signal)).resolves.toEqual({ status: 'ready', value: [] })
  })

  test.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['gives no list', () => 'many' as unknown as string[]],
    ['gives something without a label', () => [{ name: 'x' }] as unknown as string[]],
  ])('a loader that %s is told as failed, and reported', async (_, loader) => {
    await expect(load(loader, signal)).resolves.toEqual({ status: 'failed' })
    expect(reported).toHaveBeenCalledOnce()
  })

  test('a loader that never settles is told as failed after ten seconds', async () => {
    vi.useFakeTimers()
    const loading = load(() => new Promise(() => {}), signal)
    await vi.advanceTimersByTimeAsync(10_000)
    await expect(loading).resolves.toEqual({ status: 'failed' })
    expect(reported).toHaveBeenCalledOnce()
  })

  test('a loader that stops because the dialog closed is nobody’s error', async () => {
    const closed = AbortSignal.abort()
    await load(() => Promise.reject(new Error('aborted')), closed)
    expect(reported).not.toHaveBeenCalled()
  })
})

describe('a deadline', () => {
  test('is shown by the clock that says less, and has passed when both say so', () => {
    vi.useFakeTimers()
    const deadline = deadlineIn(60_000)
    expect(remainingUntil(deadline)).toBe(60_000)
    vi.setSystemTime(Date.now() + 120_000)
    expect(remainingUntil(deadline)).toBe(0)
    expect(hasPassed(deadline)).toBe(false)
    vi.setSystemTime(Date.now() - 600_000)
    expect(remainingUntil(deadline)).toBe(60_000)
    vi.advanceTimersByTime(60_000)
    expect(remainingUntil(deadline)).toBe(0)
    expect(hasPassed(deadline)).toBe(false)
    vi.setSystemTime(Date.now() + 600_000)
    expect(hasPassed(deadline)).toBe(true)
  })
})

test('a wait ends early when it is no longer wanted', async () => {
  vi.useFakeTimers()
  const over = new AbortController()
  const waiting = wait(1e6, over.signal)
  over.abort()
  await waiting
  await wait(1e6, over.signal)
  expect(vi.getTimerCount()).toBe(0)
})

describe('the lock of an account', () => {
  test('is held by one, and free again once released', async () => {
    const release = await takeLock('farewell:a')
    expect(release).toBeTypeOf('function')
    await expect(takeLock('farewell:a')).resolves.toBeUndefined()
    const other = await takeLock('farewell:b')
    expect(other).toBeTypeOf('function')
    release?.()
    other?.()
    await vi.waitFor(async () => {
      const again = await takeLock('farewell:a')
      expect(again).toBeTypeOf('function')
      again?.()
    })
  })

  test('is respected when another tab holds it', async () => {
    const tab = Promise.withResolvers<void>()
    const held = Promise.withResolvers<void>()
    const elsewhere = navigator.locks.request('farewell:c', () => {
      held.resolve()
      return tab.promise
    })
    await held.promise
    await expect(takeLock('farewell:c')).resolves.toBeUndefined()
    tab.resolve()
    await elsewhere
    const release = await takeLock('farewell:c')
    expect(release).toBeTypeOf('function')
    release?.()
  })

  test('guards at least the page where locks are forbidden or missing', async () => {
    for (const locks of [undefined, { request: () => Promise.reject(new Error('opaque')) }]) {
      vi.stubGlobal('navigator', { locks })
      const release = await takeLock('farewell:d')
      await expect(takeLock('farewell:d')).resolves.toBeUndefined()
      release?.()
    }
  })
})
