import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextPaint } from './platform.ts'

const frames: (() => void)[] = []
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback))
})
afterEach(() => {
  frames.length = 0
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const waiting = () => {
  const state = { over: false }
  void nextPaint().then(() => (state.over = true))
  return state
}

it('comes in a task after the frame, and leaves no timer', async () => {
  const wait = waiting()
  await vi.advanceTimersByTimeAsync(90)
  expect(wait.over).toBe(false)
  frames[0]?.()
  await Promise.resolve()
  expect(wait.over).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(wait.over).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

it('does not wait for ever for a page that draws nothing', async () => {
  const wait = waiting()
  await vi.advanceTimersByTimeAsync(99)
  expect(wait.over).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(wait.over).toBe(true)
})

it('comes at once where nothing is drawn', async () => {
  vi.stubGlobal('requestAnimationFrame', undefined)
  const wait = waiting()
  await Promise.resolve()
  expect(wait.over).toBe(true)
})
