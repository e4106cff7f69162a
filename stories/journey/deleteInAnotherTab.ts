import type { Stage } from '../stage/Stage.ts'

/** Says what a dialog in another tab of this app says when it has deleted the account. */
export function deleteInAnotherTab({ user, getSnapshot }: Stage): void {
  const { appHost, appId } = getSnapshot().client
  const channel = new BroadcastChannel('farewell.v1')
  channel.postMessage({ appHost, appId, userId: user.userId })
  channel.close()
}
