/** Milliseconds; only what will never come takes as long. */
const PATIENCE = 10_000

/** Looks whenever the page changes, and gives back what it finds. Rejects when nothing comes. */
export function waitFor<Found>(what: string, find: () => Found | null | undefined): Promise<Found> {
  const found = find()
  if (found) return Promise.resolve(found)
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      observer.disconnect()
      clearTimeout(timer)
    }
    const observer = new MutationObserver(() => {
      const later = find()
      if (!later) return
      stop()
      resolve(later)
    })
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`There was no ${what}: ${document.body.textContent}`))
    }, PATIENCE)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
}

export function findButton(words: string): HTMLElement | undefined {
  return [...document.querySelectorAll('button')].find((button) => button.textContent === words)
}

export async function press(words: string): Promise<void> {
  const button = await waitFor(`button "${words}"`, () => findButton(words))
  button.click()
}
