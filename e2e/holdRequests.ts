import type { Page } from 'playwright'

export interface HeldRequests {
  /** Resolves when the page has sent one, which goes no further. */
  held: Promise<void>
  /** Sends them all on, those that are held and those that come. */
  letGo: () => void
}

/** Holds back requests of one page, as a slow network would. */
export async function holdRequests(page: Page, url: string): Promise<HeldRequests> {
  const held = Promise.withResolvers<void>()
  const free = Promise.withResolvers<void>()
  await page.route(url, async (route) => {
    held.resolve()
    await free.promise
    await route.continue()
  })
  return {
    held: held.promise,
    letGo: free.resolve,
  }
}
