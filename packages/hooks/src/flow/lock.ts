const heldOnThisPage = new Set<string>()

function takeOnPage(name: string): (() => void) | undefined {
  if (heldOnThisPage.has(name)) return undefined
  heldOnThisPage.add(name)
  return () => heldOnThisPage.delete(name)
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
