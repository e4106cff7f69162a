import { isGenAuthError, type GenAuthError, type IsSuccessRespDto } from '@farewell/client'
import { wait } from './callHost.ts'
import { asGenAuthError, failure } from './failures.ts'
import { isOnline, reportHostError } from './platform.ts'
import type { Run } from './Run.ts'
import { SingleUse } from './SingleUse.ts'

/** Milliseconds that a host's mutation cache may take before the deletion is sent without it. */
const PATIENCE = 3000

/** A deletion that did not succeed, and whether it was handed to `fetch` at all. */
export interface Unsuccessful {
  error: GenAuthError
  sent: boolean
}

/**
 * Sends the deletion through the host's mutation, at most once. What counts is what the request
 * itself answers: callbacks of a mutation cache that throw, hang or delay change nothing.
 */
export function submitDeletion(
  run: Run,
  deleteAccountToken: string,
  accessToken: string | null,
): Promise<Unsuccessful | undefined> {
  let sent = false

  return new Promise((settle) => {
    const deletion = new SingleUse(async (): Promise<IsSuccessRespDto> => {
      try {
        // Time may have passed since the press asked: ask again, at the last moment.
        if (!run.isAlive()) throw failure('aborted')
        if (!isOnline()) throw failure('offline')
        run.dispatch({ type: 'deleting' })
        sent = true
        const answer = await run.client.deleteAccount({ deleteAccountToken }, { accessToken })
        settle(undefined)
        return answer
      } catch (thrown) {
        const error = asGenAuthError(thrown)
        settle({ error, sent })
        throw error
      }
    })
    // The mutation has had its turn when it ended, or did not begin in time.
    const turn = async (): Promise<unknown> => run.options().deleteAccount?.(deletion)
    void Promise.race([turn(), wait(PATIENCE, run.signal)])
      .catch((error: unknown) => {
        // The kit's own errors come this way too, and have been told already.
        if (!isGenAuthError(error)) reportHostError(error)
      })
      .then(() => deletion.send().catch(() => {}))
  })
}
