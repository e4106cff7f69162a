import { MutationCache, MutationObserver, QueryClient } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import {
  button,
  createStage,
  dialog,
  openReview,
  openVerify,
  passwordField,
  press,
  reported,
  shown,
  title,
  useStage,
  type Stage,
} from './testing/stage.testing.tsx'

useStage()

const PASSWORD = 'copper window drifts east'

function throwing(name: string): () => never {
  return () => {
    throw new Error(name)
  }
}
const told = (): string[] => reported.mock.calls.map(([error]) => (error as Error).message)

async function deleteByPassword(stage: Stage): Promise<void> {
  await openVerify()
  await passwordField().fill(PASSWORD)
  await press('Delete account')
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(stage.isDeleted()).toBe(true)
}

it('deletes although onDeleted, onDone and onEvent throw, and tells it', async () => {
  const stage = createStage('dov')
  const clear = vi.spyOn(stage.queryClient, 'clear')
  stage.show({
    onDeleted: throwing('onDeleted'),
    onDone: throwing('onDone'),
    onEvent: throwing('onEvent'),
  })
  await deleteByPassword(stage)
  await press('Done')
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(clear).toHaveBeenCalledOnce()
  expect(new Set(told())).toEqual(new Set(['onDeleted', 'onDone', 'onEvent']))
})

it('deletes although they reject', async () => {
  const stage = createStage('dov')
  stage.show({ onDeleted: async () => throwing('onDeleted')() })
  await deleteByPassword(stage)
  await expect.poll(told).toEqual(['onDeleted'])
})

it('opens and closes although onOpenChange throws, and tells it', async () => {
  createStage().show({ onOpenChange: throwing('onOpenChange') })
  await openReview()
  await press('Keep account')
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(told()).toEqual(['onOpenChange', 'onOpenChange'])
})

it('tells that onOutcomeUnknown throws', async () => {
  const stage = createStage('dov', { afterDeletion: 'unauthorized' })
  stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
  stage.show({ onOutcomeUnknown: throwing('onOutcomeUnknown') })
  await openVerify()
  await passwordField().fill(PASSWORD)
  await press('Delete account')
  await press('Close')
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(told()).toEqual(['onOutcomeUnknown'])
})

it('shows what can be known although the loaders throw, and stops for the blockers', async () => {
  createStage().show({ consequences: throwing('consequences'), blockers: throwing('blockers') })
  await press('Delete account…')
  await expect.element(shown(/could not check whether anything stands in the way/)).toBeVisible()
  await expect.element(shown(/everything stored with it will be deleted/)).toBeVisible()
  await expect.element(button('Continue')).not.toBeInTheDocument()
  expect(told().toSorted()).toEqual(['blockers', 'consequences'])
})

it('draws no list that is none', async () => {
  createStage().show({ consequences: [{ text: 'no label' }] as never, blockers: 'many' as never })
  await press('Delete account…')
  await expect.element(shown(/could not check whether anything stands in the way/)).toBeVisible()
  expect(told()).toHaveLength(2)
})

it('deletes nothing when beforeDelete rejects, says so, and tells it', async () => {
  const stage = createStage('dov')
  stage.show({ beforeDelete: throwing('beforeDelete') })
  await openVerify()
  await passwordField().fill(PASSWORD)
  await press('Delete account')
  await expect
    .element(shown(/^Your account was not deleted: the app could not get ready/))
    .toBeVisible()
  expect(stage.count('deleteAccount')).toBe(0)
  expect(told()).toEqual(['beforeDelete'])
})

it.each(['onMutate', 'onSuccess', 'onSettled'])(
  'deletes although the mutation cache’s %s throws',
  async (name) => {
    const stage = createStage('dov')
    const callback = vi.fn<() => void>()
    // Once, since TanStack calls onSettled again and leaves what that throws unhandled.
    callback.mockImplementationOnce(throwing(name))
    stage.queryClient = new QueryClient({ mutationCache: new MutationCache({ [name]: callback }) })
    stage.show()
    await deleteByPassword(stage)
    expect(callback).toHaveBeenCalled()
    expect(stage.count('deleteAccount')).toBe(1)
  },
)

it.each(['onSuccess', 'onSettled'])(
  'deletes although the mutation cache’s %s never settles',
  async (name) => {
    const stage = createStage('dov')
    const callback = vi.fn<() => Promise<void>>(() => new Promise(() => {}))
    stage.queryClient = new QueryClient({ mutationCache: new MutationCache({ [name]: callback }) })
    stage.show()
    await deleteByPassword(stage)
    expect(callback).toHaveBeenCalledOnce()
    expect(stage.count('deleteAccount')).toBe(1)
  },
)

it('deletes although defaults of the host would pause, retry or keep the deletion', async () => {
  const stage = createStage('dov')
  const scope = { id: 'all' }
  stage.queryClient = new QueryClient({
    defaultOptions: { mutations: { retry: 3, gcTime: Infinity, networkMode: 'online', scope } },
  })
  // A mutation of the host's own that never ends holds up all others of its scope.
  const observer = new MutationObserver(stage.queryClient, {
    mutationFn: () => new Promise(() => {}),
  })
  void observer.mutate()
  stage.show()
  await deleteByPassword(stage)
  expect(stage.count('deleteAccount')).toBe(1)
})
