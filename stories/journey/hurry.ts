/**
 * In a test, long waits take a twentieth of their time; visitors wait as people do. Gives back the
 * function that ends it.
 */
export function hurry(): () => void {
  const real = globalThis.setTimeout
  const hurried = (callback: () => void, ms = 0) =>
    real(callback, ms >= 10_000 && ms < 30_000 ? ms / 20 : ms)
  if (import.meta.env.MODE === 'test') globalThis.setTimeout = hurried as typeof setTimeout
  return () => {
    globalThis.setTimeout = real
  }
}
