/** The account that was deleted, as one tab tells the others. It holds nothing but the user's id. */
export interface DeletedMessage {
  appHost: string
  appId: string
  userId: string
}

const NAME = 'farewell.v1'

/** `undefined` where there is none: in old engines, and in opaque origins. */
function channel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME)
  } catch {
    return undefined
  }
}

function isDeletedMessage(data: unknown): data is DeletedMessage {
  const { appHost, appId, userId } = (data ?? {}) as Partial<Record<keyof DeletedMessage, unknown>>
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
  const receiver: (BroadcastChannel & { unref?: () => void }) | undefined = channel()
  // Node keeps the process alive for an open channel.
  receiver?.unref?.()
  receiver?.addEventListener('message', ({ data }) => {
    if (isDeletedMessage(data)) listener(data)
  })
  return () => receiver?.close()
}
