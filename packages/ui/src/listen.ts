/**
 * Listens to events until the function that it gives back is called. Not by a signal: the AbortSignal
 * and the DOM of a test may come from different realms.
 */
export function listen(
  target: EventTarget,
  types: readonly string[],
  listener: (event: never) => void,
): () => void {
  for (const type of types) target.addEventListener(type, listener as EventListener)
  return () => {
    for (const type of types) target.removeEventListener(type, listener as EventListener)
  }
}
