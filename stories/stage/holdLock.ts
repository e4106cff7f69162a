/** Holds a Web Lock, as the dialog of another tab does while it deletes; gives back its release. */
export function holdLock(name: string): () => void {
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  void navigator.locks.request(name, () => released)
  return release
}
