import { createTestAccount } from '@farewell/sandbox/testing'
import { createGenAuthClient } from '@farewell/ui'
import { de } from '@farewell/ui/locales/de'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { App } from './App'

const { words } = de

// Vitest and Jest both run it, with their globals.
test('deletes the account', async () => {
  const user = userEvent.setup()
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
  const account = createTestAccount({ username: 'bea' })
  let signedOut = false
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App
        client={createGenAuthClient(account.clientOptions)}
        onDeleted={() => (signedOut = true)}
      />
    </QueryClientProvider>,
  )

  await press(words.trigger)
  await screen.findByText('12 Notizbücher')
  await press(words.continue)
  await press(words.sendCode)
  const code = await waitFor(() => account.code())
  await user.type(screen.getByRole('textbox', { name: words.codeLabel }), code)
  await press(words.deleteAccount)

  await screen.findByRole('heading', { name: words.deletedTitle })
  expect(account.isDeleted()).toBe(true)
  expect(signedOut).toBe(true)
})
