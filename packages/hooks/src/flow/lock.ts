const HELD = Symbol.for('farewell.held')

/** The locks held on this page: by every copy of the kit that an app may have ended up with. */
function heldOnThisPage(): Set<string> {
  const page = globalThis as { [HELD]?: Set<string> }
  return (page[HELD] ??= new Set())
}

function takeOnPage(name: string): (() => void) | undefined {
  const held = heldOnThisPage()
  if (held.has(name)) return undefined
  held.add(name)
  return () => held.delete(name)
}

/** Resolves to a release function, to `undefined` when another tab holds it, or rejects. */
function takeAcrossTabs(locks: LockManager, name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(undefined)
        return new Promise<void>((release) => resolve(() => release()))
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
  const releaseOnPage = takeOnPage(name)
  if (!releaseOnPage) return undefined
  const locks = globalThis.navigator?.locks
  if (!locks) return releaseOnPage
  try {
    const releaseAcrossTabs = await takeAcrossTabs(locks, name)
    if (!releaseAcrossTabs) {
      releaseOnPage()
      return undefined
    }
    return () => {
      releaseAcrossTabs()
      releaseOnPage()
    }
  } catch {
    return releaseOnPage
  }
}
