/** Several elements where a locator must mean one: no waiting helps. */
export class AmbiguousLocatorError extends Error {}
