/**
 * For a page: resolves once nothing more urgent waits to be done there. Not by `requestIdleCallback`,
 * which never comes where a throttled page has no idle time.
 *
 * @returns {Promise<void>}
 */
export const settled = () => scheduler.postTask(() => {}, { priority: 'background' })
