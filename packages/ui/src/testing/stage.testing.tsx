import { createGenAuthClient, type GenAuthClient } from '@farewell/client'
import { createSandbox, sampleUsers, type Sandbox, type SandboxOptions } from '@farewell/sandbox'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, onTestFailed, vi, type Mock } from 'vitest'
import { cdp, page, userEvent, type Locator } from 'vitest/browser'
import { DeleteAccountDialog, type DeleteAccountDialogProps } from '../DeleteAccountDialog.tsx'
import '../styles.css'

/** Everything that was written to the console in this test. */
export const consoleLines: unknown[][] = []
/** What hosts' errors are handed to. */
export const reported: Mock<(error: unknown) => void> = vi.fn<(error: unknown) => void>()

const releases: (() => void)[] = []
let mayWrite = false
/** For a test that React itself answers with a message, such as one of a render that throws. */
export function allowConsole(): void {
  mayWrite = true
}

async function send(method: string, parameters: object): Promise<void> {
  const session = cdp() as unknown as {
    send: (method: string, parameters: object) => Promise<unknown>
  }
  await session.send(method, parameters)
}

export async function emulateMedia(features: Record<string, string>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }))
  await send('Emulation.setEmulatedMedia', { features: list })
}

/** As on a phone: `pointer: coarse`. */
export async function emulateTouch(enabled: boolean): Promise<void> {
  await send('Emulation.setTouchEmulationEnabled', { enabled })
  await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(enabled)
}

/** To be called once in each file: every test ends with an empty console and no unasked report. */
export function useStage(): void {
  beforeEach(async () => {
    mayWrite = false
    consoleLines.length = 0
    reported.mockReset()
    vi.stubGlobal('reportError', reported)
    for (const method of ['error', 'warn', 'info', 'log', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...line) => void consoleLines.push(line))
    }
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
  })
  afterEach(async () => {
    cleanup()
    for (const release of releases.splice(0)) release()
    // The next test must not find the lock of this one's account taken.
    await expect.poll(pressesAtWork).toBe(0)
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    document.body.replaceChildren()
    if (!mayWrite) expect(consoleLines).toEqual([])
  })
}

export interface Stage {
  sandbox: Sandbox
  client: GenAuthClient
  queryClient: QueryClient
  userId: string
  /** Renders the dialog, in StrictMode, with whatever is around it. */
  show: (
    props?: Partial<DeleteAccountDialogProps>,
    around?: (dialog: ReactNode) => ReactNode,
  ) => Shown
  /** Holds back every request to this path until the function that it gives is called. */
  hold: (path: string) => () => void
  /** Lets a test read every answer that the client gets. */
  onResponse: (listener: (response: Response) => Promise<void>) => void
  /** Signs in as somebody else from now on; with no name, signs out. */
  signInAs: (username: string | undefined) => void
  /** How many requests of this operation have arrived. */
  count: (operation: string) => number
  isDeleted: () => boolean
  /** The code that was sent last. */
  code: () => string
}

export interface Shown {
  container: HTMLElement
  again: (props?: Partial<DeleteAccountDialogProps>) => void
  unmount: () => void
}

export function createStage(username = 'ada', options: SandboxOptions = {}): Stage {
  const sandbox = createSandbox(options)
  onTestFailed(() => {
    // Where the contract is silent the sandbox draws: this is what repeats the draw.
    console.info(`Sandbox: seed ${sandbox.seed}, after deletion ${sandbox.afterDeletion}`)
  })
  const idOf = (name: string): string =>
    sampleUsers.find((user) => user.username === name)?.userId ?? ''
  const userId = idOf(username)
  let accessToken = sandbox.signIn(userId)
  let hear: (response: Response) => Promise<void> = async () => {}
  const held = new Map<string, Promise<void>>()
  const queryClient = new QueryClient()
  const client = createGenAuthClient({
    appHost: 'https://sandbox.example',
    appId: 'app',
    getAccessToken: () => accessToken,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      await held.get(new URL(request.url).pathname)
      const response = await sandbox.fetch(request)
      await hear(response.clone())
      return response
    },
  })
  const stage: Stage = {
    sandbox,
    client,
    queryClient,
    userId,
    show(props, around = (dialog) => dialog) {
      const tree = (current: Partial<DeleteAccountDialogProps> | undefined): ReactNode => (
        <StrictMode>
          <QueryClientProvider client={stage.queryClient}>
            {around(<DeleteAccountDialog client={client} {...current} />)}
          </QueryClientProvider>
        </StrictMode>
      )
      const { container, rerender, unmount } = render(tree(props))
      return { container, unmount, again: (next) => rerender(tree(next ?? props)) }
    },
    hold(path) {
      let release = (): void => {}
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      held.set(`/api/v3/${path}`, released)
      releases.push(release)
      return release
    },
    onResponse(listener) {
      hear = listener
    },
    signInAs(name) {
      accessToken = name === undefined ? 'nobody' : sandbox.signIn(idOf(name))
    },
    count: (operation) =>
      sandbox.requests().filter((request) => request.operation === operation).length,
    isDeleted: () =>
      sandbox.users().some((user) => user.userId === userId && user.status === 'deleted'),
    code: () => sandbox.inbox()[0]?.code ?? '',
  }
  return stage
}

export const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
export const press = (name: string): Promise<void> => button(name).click()
export const dialog = (): Locator => page.getByRole('alertdialog')
export const title = (name: string): Locator => page.getByRole('heading', { name, exact: true })
/** The words where people see them; the live region, which may say them too, comes after. */
export const shown = (words: string | RegExp): Locator => page.getByText(words).first()
export const status = (): Locator => page.getByRole('status')
export const codeField = (): Locator => page.getByLabelText('Code', { exact: true })
export const passwordField = (): Locator => page.getByLabelText('Password', { exact: true })
export const escape = (): Promise<void> => userEvent.keyboard('{Escape}')
export const enter = (): Promise<void> => userEvent.keyboard('{Enter}')

/** Moves the clocks of the page and of the sandbox. */
export function pass({ sandbox }: Stage, seconds: number): void {
  for (const clock of [Date, performance]) {
    const now = clock.now.bind(clock)
    vi.spyOn(clock, 'now').mockImplementation(() => now() + seconds * 1000)
  }
  sandbox.advance(seconds)
}

/** How many presses have not come to their end: each holds a lock for as long. */
export async function pressesAtWork(): Promise<number> {
  const { held = [] } = await navigator.locks.query()
  return held.length
}

/** Lets arrive what is on its way already: effects, renders, late events of the platform. */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }
}

export const OPEN = 'Delete account…'

/** From the closed dialog to its review. */
export async function openReview(): Promise<void> {
  await press(OPEN)
  await expect.element(title('Delete your account?')).toBeVisible()
  await expect.element(button('Continue')).toBeVisible()
}

/** From the closed dialog to the proof of identity. */
export async function openVerify(): Promise<void> {
  await openReview()
  await press('Continue')
  await expect.element(title('Confirm that it is you')).toBeVisible()
}

/** From the closed dialog to a code that was sent and an empty field that waits for it. */
export async function openCode(): Promise<void> {
  await openVerify()
  await press('Send code')
  await expect.element(codeField()).toHaveFocus()
}

/** Types the code and presses the one button that deletes. */
export async function enterCode(code: string): Promise<void> {
  await codeField().fill(code)
  await press('Delete account')
}
