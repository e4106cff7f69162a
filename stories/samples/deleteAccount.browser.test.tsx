import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { createSandbox, sampleUsers } from '@farewell/sandbox'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'

const [ada] = sampleUsers
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

test('deletes the account of whoever is signed in', async () => {
  // #region set-up
  const sandbox = createSandbox()
  const accessToken = sandbox.signIn(ada?.userId ?? '')
  const client = createGenAuthClient({
    appHost: 'https://sandbox.example', // nothing is sent there
    appId: 'my-app',
    getAccessToken: () => accessToken,
    fetch: sandbox.fetch,
  })
  // #endregion
  const onDeleted = vi.fn()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DeleteAccountDialog client={client} onDeleted={onDeleted} />
    </QueryClientProvider>,
  )

  await press('Delete account…')
  await expect.element(page.getByText('Ada Quill')).toBeVisible()
  await press('Continue')
  await press('Use e-mail instead')
  await press('Send code')
  const field = page.getByLabelText('Code', { exact: true })
  await expect.element(field).toHaveFocus() // the code is on its way
  await field.fill(sandbox.inbox()[0]?.code ?? '')
  await press('Delete account')

  await expect.element(page.getByRole('heading', { name: 'Your account is deleted' })).toBeVisible()
  expect(onDeleted).toHaveBeenCalledOnce()
  expect(sandbox.users().find((user) => user.userId === ada?.userId)?.status).toBe('deleted')
})
