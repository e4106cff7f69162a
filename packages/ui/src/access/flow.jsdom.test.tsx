// @vitest-environment jsdom
import { createGenAuthClient } from '@farewell/client'
import { createSandbox } from '@farewell/sandbox'
import { QueryClient } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DeleteAccountDialog } from '../DeleteAccountDialog.tsx'
import { DeleteAccountPanel } from '../DeleteAccountPanel.tsx'
import { DeleteAccountDialog as LazyDialog } from '../lazy/index.ts'

/** As in an app's own tests: jsdom can neither show a dialog as a modal nor measure anything. */
const DOV = '65a1f0c3d2b4e6f708192a04'

const complaints: unknown[][] = []
beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => void complaints.push(words))
  }
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  if (complaints.length > 0) throw new Error(`It warns: ${complaints.splice(0).join('; ')}`)
})

const kinds = { dialog: DeleteAccountDialog, panel: DeleteAccountPanel, 'lazy dialog': LazyDialog }

it.each(Object.entries(kinds))('completes in a %s', async (_, Kind) => {
  const sandbox = createSandbox()
  const accessToken = sandbox.signIn(DOV)
  const client = createGenAuthClient({
    appHost: 'https://sandbox.example',
    appId: 'app',
    getAccessToken: () => accessToken,
    fetch: sandbox.fetch,
  })
  const onDeleted = vi.fn<() => void>()
  const onDone = vi.fn<() => void>()
  const app: ReactNode = (
    <Kind
      client={client}
      queryClient={new QueryClient()}
      acknowledgement="checkbox"
      onDeleted={onDeleted}
      onDone={onDone}
    />
  )
  render(app)
  fireEvent.click(screen.getByRole('button', { name: 'Delete account…' }))
  fireEvent.click(await screen.findByRole('checkbox'))
  expect(document.activeElement?.textContent).toBe('Keep account')
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
  const field = await screen.findByLabelText('Password')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: 'wrong' } })
  fireEvent.click(screen.getByRole('button', { name: 'Delete account' }))
  expect(await screen.findAllByText(/^The password is not right/)).not.toHaveLength(0)
  fireEvent.change(field, { target: { value: 'copper window drifts east' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await screen.findByRole('heading', { name: 'Your account is deleted' })
  expect(onDeleted).toHaveBeenCalledOnce()
  fireEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(onDone).toHaveBeenCalledOnce()
  expect(screen.queryByRole('button', { name: 'Done' })).toBeNull()
  expect(document.activeElement?.textContent).toBe('Delete account…')
})

it('closes on Escape', async () => {
  const sandbox = createSandbox()
  const accessToken = sandbox.signIn(DOV)
  const client = createGenAuthClient({
    appHost: 'https://sandbox.example',
    appId: 'app',
    getAccessToken: () => accessToken,
    fetch: sandbox.fetch,
  })
  render(<DeleteAccountDialog client={client} queryClient={new QueryClient()} />)
  fireEvent.click(screen.getByRole('button', { name: 'Delete account…' }))
  await screen.findByRole('button', { name: 'Continue' })
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
  expect(screen.queryByRole('alertdialog')).toBeNull()
})
