import { createSandbox, sampleUsers, type Sandbox, type SandboxOptions } from '@farewell/sandbox'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, expect, onTestFailed, vi } from 'vitest'
import { page } from 'vitest/browser'
import { session } from './session.ts'

export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const press = (name: string): Promise<void> => button(name).click()
export const heading = (name: string) => page.getByRole('heading', { name, exact: true })
export const codeField = () => page.getByLabelText('Code', { exact: true })

const HOST = 'http://127.0.0.1:4747'

/** To be called once in each file. */
export function useSamples(): void {
  afterEach(async () => {
    cleanup()
    session.drop()
    // The next test must not find the lock of this one's account taken.
    await expect.poll(async () => (await navigator.locks.query()).held).toEqual([])
    vi.unstubAllGlobals()
    history.replaceState(null, '', location.pathname + location.search)
  })
}

export interface SampleStage {
  sandbox: Sandbox
  userId: string
  isDeleted: () => boolean
  code: () => string
  show: (sample: ReactNode) => void
}

/** The sandbox where the samples look for one, and what else they ask the network for. */
export async function stageSamples(
  username = 'ada',
  options: SandboxOptions = {},
  host: (request: Request) => Promise<Response> | undefined = () => undefined,
): Promise<SampleStage> {
  const sandbox = createSandbox(options)
  onTestFailed(() => {
    console.info(`Sandbox: seed ${sandbox.seed}, after deletion ${sandbox.afterDeletion}`)
  })
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    const answer = host(request)
    if (answer) return answer
    if (new URL(request.url).origin === HOST) return sandbox.fetch(request)
    throw new TypeError(`A sample asked for ${request.url}.`)
  })
  const userId = sampleUsers.find((user) => user.username === username)?.userId ?? ''
  if (userId) await session.signIn(userId)
  return {
    sandbox,
    userId,
    isDeleted: () => sandbox.users().some((u) => u.userId === userId && u.status === 'deleted'),
    code: () => sandbox.inbox()[0]?.code ?? '',
    show(sample) {
      render(
        <StrictMode>
          <QueryClientProvider client={new QueryClient()}>{sample}</QueryClientProvider>
        </StrictMode>,
      )
    },
  }
}

/** From the review to the success screen, by a code. */
export async function deleteByCode({ code }: SampleStage): Promise<void> {
  await press('Continue')
  await proveByCode(code)
}

export async function proveByCode(code: () => string): Promise<void> {
  await press('Send code')
  await expect.element(codeField()).toHaveFocus()
  await codeField().fill(code())
  await press('Delete account')
  await expect.element(heading('Your account is deleted')).toBeVisible()
}
