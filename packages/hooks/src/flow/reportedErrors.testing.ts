import { onlineManager } from '@tanstack/react-query'
import { afterEach, beforeEach, vi, type Mock } from 'vitest'

/** What reaches `reportError` in each test of the file; clocks and connection are restored after. */
export function reportedErrors(): Mock<(error: unknown) => void> {
  const reported = vi.fn<(error: unknown) => void>()
  beforeEach(() => {
    reported.mockReset()
    vi.stubGlobal('reportError', reported)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    onlineManager.setOnline(true)
  })
  return reported
}
