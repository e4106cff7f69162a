const clocks = [Date, performance].map((clock) => ({ clock, now: clock.now }))

/** Moves the clocks of this page forward, so that a story need not wait. */
export function moveClocks(seconds: number): void {
  for (const { clock, now } of clocks) {
    clock.now = () => now.call(clock) + seconds * 1000
  }
}

/** Sets them right again. */
export function resetClocks(): void {
  for (const { clock, now } of clocks) clock.now = now
}
