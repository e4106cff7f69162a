/**
 * For a page: waits for the next press, and times it from the press to the frame that shows the
 * dialog. That frame is drawn, and on its way to the screen, in the first task after it.
 */
export function watchOpening() {
  const { promise: painted, resolve, reject } = Promise.withResolvers()
  const look = (/** @type {number} */ pressedAt) => {
    const isShown = document.querySelector('.farewell-title')?.checkVisibility()
    if (!isShown) return requestAnimationFrame(() => look(pressedAt))
    const says = document.querySelector('.farewell-description')?.textContent
    const afterFrame = new MessageChannel()
    afterFrame.port1.addEventListener('message', () => {
      resolve({ painted: performance.now() - pressedAt, says })
      afterFrame.port1.close()
    })
    afterFrame.port1.start()
    afterFrame.port2.postMessage(undefined)
  }
  const onClick = (/** @type {Event} */ { timeStamp }) =>
    requestAnimationFrame(() => look(timeStamp))
  addEventListener('click', onClick, { capture: true, once: true })
  setTimeout(() => reject(new Error('The dialog was not shown in 30 seconds.')), 30_000)
  const whenSettled = async () => {
    /** @type {{ painted: number, says: string }} */
    const opening = await painted
    await scheduler.postTask(() => {}, { priority: 'background' })
    return opening
  }
  return { opening: whenSettled() }
}
