/** The account that was deleted, as one tab tells the others. It holds nothing but the user's id. */
export interface DeletedMessage {
  appHost: string
  appId: string
  userId: string
}

const NAME = 'farewell.v1'

function channel(): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : undefined
  } catch {
    return undefined
  }
}

function isDeletedMessage(data: unknown): data is DeletedMessage {
  if (typeof data !== 'object' || data === null) return false
  const { appHost, appId, userId } = data as Partial<Record<keyof DeletedMessage, unknown>>
  return [appHost, appId, userId].every((part) => typeof part === 'string' && part !== '')
}

/** Tells the other tabs of this origin. Where there is no BroadcastChannel, nobody hears. */
export function tellOtherTabs(message: DeletedMessage): void {
  const sender = channel()
  sender?.postMessage(message)
  sender?.close()
}

/** Hears what other tabs tell. Gives back the function that stops hearing. */
export function hearOtherTabs(listener: (message: DeletedMessage) => void): () => void {
  const receiver = channel()
  if (!receiver) return () => {}
  // Node keeps the process alive for an open channel.
  ;(receiver as BroadcastChannel & { unref?: () => void }).unref?.()
  receiver.addEventListener('message', ({ data }) => {
    if (isDeletedMessage(data)) listener(data)
  })
  return () => receiver.close()
}
