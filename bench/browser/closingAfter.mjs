/**
 * Closes what the work has kept, the last first, also when the work fails.
 *
 * @template Result
 * @param {(keep: <Opened extends { close: () => Promise<void> }>(opened: Opened) => Opened) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function closingAfter(work) {
  /** @type {{ close: () => Promise<void> }[]} */
  const kept = []
  try {
    return await work((opened) => {
      kept.push(opened)
      return opened
    })
  } finally {
    for (const opened of kept.toReversed()) await opened.close()
  }
}
