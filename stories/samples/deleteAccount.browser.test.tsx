import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { createTestAccount } from '@farewell/sandbox/testing'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

test('deletes the account of whoever is signed in', async () => {
  const account = createTestAccount({ username: 'bea' })
  const onDeleted = vi.fn()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DeleteAccountDialog
        client={createGenAuthClient(account.clientOptions)}
        onDeleted={onDeleted}
      />
    </QueryClientProvider>,
  )

  await press('Delete account…')
  await expect.element(page.getByText('Bea Marlow')).toBeVisible()
  await press('Continue')
  await press('Send code')
  const field = page.getByLabelText('Code', { exact: true })
  await expect.element(field).toHaveFocus() // the code is on its way
  await field.fill(account.code())
  await press('Delete account')

  await expect.element(page.getByRole('heading', { name: 'Your account is deleted' })).toBeVisible()
  expect(onDeleted).toHaveBeenCalledOnce()
  expect(account.isDeleted()).toBe(true)
  expect(account.count('deleteAccount')).toBe(1)
})
