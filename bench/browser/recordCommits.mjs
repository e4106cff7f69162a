/**
 * @typedef {object} Commit
 * @property {string} step that the dialog was in after it; `closed` while there is none
 * @property {string[]} rendered the names of the components that were rendered for it
 *
 * @typedef {{ takeCommits: (quietFrames: number) => Promise<Commit[]> }} Recorder as a global of the page
 *
 * @typedef {object} Fiber of React, as far as this reads it
 * @property {number} tag
 * @property {number} flags
 * @property {unknown} type
 * @property {Fiber | null} alternate
 * @property {Fiber | null} child
 * @property {Fiber | null} sibling
 */

/**
 * For a page, before it is loaded: records what React commits, through the hook that its developer
 * tools use, and by their rules of what counts as rendered. React must be its profiling build.
 */
export function recordCommits() {
  /** Function, class, forwardRef, and memo of a function: the tags of what an app writes. */
  const COMPONENTS = new Set([0, 1, 11, 15])
  const PERFORMED_WORK = 1

  /** @type {Commit[]} */
  let commits = []

  const nameOf = (/** @type {unknown} */ type) => {
    /** @typedef {{ displayName?: string, name?: string, render?: { name?: string } }} Type */
    const { displayName, name, render } = /** @type {Type} */ (type)
    // A bundler numbers what would have the same name.
    return (displayName ?? render?.name ?? name ?? '').replace(/\$\d+$/, '')
  }

  const isRendered = (/** @type {Fiber} */ fiber) =>
    COMPONENTS.has(fiber.tag) && (fiber.flags & PERFORMED_WORK) !== 0

  /**
   * @param {Fiber} fiber
   * @param {Fiber | null} before none where it is mounted
   * @returns {string[]}
   */
  function renderedIn(fiber, before) {
    // What was left as it was still carries the flags of another time.
    if (fiber === before) return []
    const names = isRendered(fiber) ? [nameOf(fiber.type)] : []
    if (before && fiber.child === before.child) return names
    for (let { child } = fiber; child; child = child.sibling) {
      names.push(...renderedIn(child, child.alternate))
    }
    return names
  }

  const hook = {
    renderers: new Map(),
    supportsFiber: true,
    checkDCE() {},
    inject: () => 1,
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onCommitFiberRoot(/** @type {number} */ _renderer, /** @type {{ current: Fiber }} */ root) {
      const dialog = document.querySelector('.farewell-dialog')
      const step = dialog ? (dialog.getAttribute('data-step') ?? 'open') : 'closed'
      const busy = dialog?.querySelector('[data-busy]') ? ', busy' : ''
      const rendered = renderedIn(root.current, root.current.alternate)
      commits.push({ step: `${step}${busy}`, rendered })
    },
  }
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: hook,
    /** Gives them back once so many frames in a row have brought none. */
    async takeCommits(/** @type {number} */ quietFrames) {
      for (let frames = 0, seen = commits.length; frames < quietFrames; frames += 1) {
        await new Promise(requestAnimationFrame)
        if (commits.length > seen) frames = 0
        seen = commits.length
      }
      const taken = commits
      commits = []
      return taken
    },
  })
}

/**
 * What was committed since the last time, once React has come to rest.
 *
 * @param {import('playwright').Page} page in which `recordCommits` runs
 */
export function takeCommits(page) {
  return page.evaluate(() => {
    const { takeCommits: take } = /** @type {Recorder} */ (/** @type {unknown} */ (globalThis))
    return take(10)
  })
}
