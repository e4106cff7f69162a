/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {Span & { path: string, isPreflight: boolean }} RecordedRequest
 */

/**
 * How many of these had to wait for one another: the longest row of them in which each began after
 * the one before it had ended. Those that ran side by side count once.
 *
 * @param {readonly (Span & { trips?: number })[]} spans each one trip, unless it says more
 */
export function longestChain(spans) {
  /** @type {{ end: number, trips: number }[]} */
  const chains = []
  for (const { start, end, trips = 1 } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = chains.filter((chain) => chain.end <= start).map((chain) => chain.trips)
    chains.push({ end, trips: trips + Math.max(0, ...before) })
  }
  return Math.max(0, ...chains.map(({ trips }) => trips))
}

/**
 * What a page asked for in one go, as a person waited for it: with preflights and without. A
 * request lasts from when the page asked, so its preflight is inside of it.
 *
 * @param {readonly RecordedRequest[]} requests
 */
export function roundTrips(requests) {
  const preflights = requests.filter(({ isPreflight }) => isPreflight)
  const own = requests.filter(({ isPreflight }) => !isPreflight)
  const withPreflights = own.map((request) => {
    const isAsked = preflights.some(
      ({ path, start, end }) => path === request.path && start < request.end && end > request.start,
    )
    return { ...request, trips: isAsked ? 2 : 1 }
  })
  return {
    requests: own.length,
    preflights: preflights.length,
    trips: longestChain(own),
    tripsWithPreflights: longestChain(withPreflights),
  }
}

/** @typedef {ReturnType<typeof roundTrips>} Traffic */

/**
 * A person presses when the last press is answered, so what belongs to one press waits for what
 * belonged to those before.
 *
 * @param {readonly Traffic[]} presses
 * @returns {Traffic}
 */
export function inSequence(presses) {
  const sum = (/** @type {keyof Traffic} */ name) =>
    presses.reduce((total, press) => total + press[name], 0)
  return {
    requests: sum('requests'),
    preflights: sum('preflights'),
    trips: sum('trips'),
    tripsWithPreflights: sum('tripsWithPreflights'),
  }
}
