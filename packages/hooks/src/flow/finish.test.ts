import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRig, pressDelete, toVerification, until, type Rig } from './flow.testing.ts'

const reported = vi.fn()
let told: string[]
let channel: BroadcastChannel
beforeEach(() => {
  told = []
  reported.mockReset()
  vi.stubGlobal('reportError', reported)
  channel = new BroadcastChannel('farewell.v1')
})
afterEach(() => {
  channel.close()
  vi.unstubAllGlobals()
})

/** A host that writes down what it is told, and fails at one of these. */
function hostThatFailsAt(step?: string) {
  const tell = (name: string) => () => {
    told.push(name)
    if (name === step) throw new Error(`The host failed at ${name}.`)
  }
  const queryClient = { cancelQueries: tell('cancelQueries'), clear: tell('clear') }
  return {
    queryClient: queryClient as unknown as QueryClient,
    onDeleted: tell('onDeleted'),
    onDone: tell('onDone'),
  }
}

async function deleteAndLeave(step?: string): Promise<void> {
  const heard = new Promise((resolve) => channel.addEventListener('message', resolve))
  const rig = createRig({ user: 'dov', flow: hostThatFailsAt(step) })
  rig.flow.subscribe(() => {
    const state = rig.flow.getSnapshot()
    if (state.step === 'deleted') told.push('the success screen')
  })
  await toVerification(rig)
  pressDelete(rig)
  await until(rig.flow, 'deleted')
  rig.flow.close()
  await heard
}

const order = ['cancelQueries', 'onDeleted', 'the success screen', 'clear', 'onDone']

describe('after a deletion', () => {
  test('the queries stop, the host drops the session, the screen says so, the caches go, the host navigates', async () => {
    await deleteAndLeave()
    expect(told).toEqual(order)
    expect(reported).not.toHaveBeenCalled()
  })

  test('a host that closes the flow while it is told of a probed deletion changes nothing', async () => {
    const onOutcomeUnknown = vi.fn()
    const onDone = vi.fn()
    const rig: Rig = createRig({
      user: 'dov',
      sandbox: { afterDeletion: 'user-not-found' },
      flow: { onOutcomeUnknown, onDone, onDeleted: () => rig.flow.close() },
    })
    rig.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(onOutcomeUnknown).not.toHaveBeenCalled()
    rig.flow.close()
    expect(onDone).toHaveBeenCalledOnce()
  })

  test.each(['cancelQueries', 'onDeleted', 'clear', 'onDone'])(
    'the rest goes on when %s fails, and the failure is reported',
    async (step) => {
      await deleteAndLeave(step)
      expect(told).toEqual(order)
      expect(reported).toHaveBeenCalledOnce()
    },
  )
})
