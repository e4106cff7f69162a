/** Which GenAuth to talk to, as the back end says. */
export interface Config {
  appHost: string
  appId: string
}

/** Throws an error in a full sentence when the back end does not say. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/api/config')
  const answer = (await response.json()) as Partial<Config> & { message?: string }
  const { appHost, appId, message } = answer
  if (!response.ok) throw new Error(message ?? `The back end answered ${response.status}.`)
  if (!appHost || !appId) throw new Error('The back end names no appHost or no appId.')
  return { appHost, appId }
}
