import { GenAuthError, type IsSuccessRespDto } from '@farewell/client'

/**
 * A deletion that can be sent once. It carries the token to the mutation without showing it: a
 * cache, a devtool, `JSON.stringify` and `structuredClone` find an empty object.
 */
export class SingleUse {
  #send: (() => Promise<IsSuccessRespDto>) | undefined

  constructor(send: () => Promise<IsSuccessRespDto>) {
    this.#send = send
  }

  /** Sends it; the second time it rejects with `GenAuthError` `aborted`. */
  send(): Promise<IsSuccessRespDto> {
    const send = this.#send
    this.#send = undefined
    return send ? send() : Promise.reject(spent())
  }
}

function spent(): GenAuthError {
  return new GenAuthError({
    code: 'aborted',
    operation: 'deleteAccount',
    message: 'This deletion was sent already or given up.',
  })
}
