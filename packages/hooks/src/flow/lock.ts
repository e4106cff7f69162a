const HELD = Symbol.for('farewell.held')

/** The locks held on this page: by every copy of the kit that an app may have ended up with. */
const page = globalThis as { [HELD]?: Set<string> }

/** Resolves to a release function, to `undefined` when another tab holds it, or rejects. */
function takeAcrossTabs(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(undefined)
        return new Promise<void>((release) => resolve(release))
      })
      .catch(reject)
  })
}

/**
 * Takes a lock without waiting: a function that releases it, or `undefined` when it is held by
 * another dialog or tab of this origin. Without Web Locks (old engines, opaque origins) it guards
 * this page only.
 */
export async function takeLock(name: string): Promise<(() => void) | undefined> {
  const held = (page[HELD] ??= new Set())
  if (held.has(name)) return undefined
  held.add(name)
  const releaseAcrossTabs = await takeAcrossTabs(name).catch(() => () => {})
  const release = (): void => {
    releaseAcrossTabs?.()
    held.delete(name)
  }
  if (releaseAcrossTabs) return release
  release()
  return undefined
}
