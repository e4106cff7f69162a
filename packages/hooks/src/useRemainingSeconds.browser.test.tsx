import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deadlineIn } from './flow/Deadline.ts'
import { useRemainingSeconds } from './useRemainingSeconds.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('counts from the clock, not by ticks, and stops when the time has come', () => {
  const deadline = deadlineIn(60_000)
  const { result } = renderHook(() => useRemainingSeconds(deadline))
  expect(result.current).toBe(60)
  act(() => void vi.advanceTimersByTime(1000))
  expect(result.current).toBe(59)
  // A tab that slept: the clock went on, the timers did not.
  vi.setSystemTime(Date.now() + 50_000)
  act(() => void vi.advanceTimersToNextTimer())
  expect(result.current).toBe(9)
  act(() => void vi.advanceTimersByTime(10_000))
  expect(result.current).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('without a deadline there is nothing to wait for', () => {
  const { result } = renderHook(() => useRemainingSeconds(undefined))
  expect(result.current).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})
