/** Milliseconds by which the sandbox's clock is ahead of this one: people move it. */
export async function readClockOffset(appHost: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(`${appHost}/sandbox/state`, { signal })
  const { now } = (await response.json()) as { now: string }
  return Date.parse(now) - Date.now()
}
