import type { SandboxOptions } from '@farewell/sandbox'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import {
  Component,
  createElement,
  createRef,
  forwardRef,
  StrictMode,
  type ComponentPropsWithoutRef,
  type ComponentType,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import * as DeleteAccount from './DeleteAccount.ts'
import {
  allowConsole,
  button,
  codeField,
  createStage,
  dialog,
  enter,
  OPEN,
  passwordField,
  press,
  settle,
  shown,
  title,
  useStage,
  type Stage,
} from './testing/stage.testing.tsx'

useStage()

type Props = Record<string, unknown>
type Name = keyof typeof DeleteAccount

/** Where a part stands, who is signed in, and the way there. */
interface Scene {
  username?: string
  sandbox?: SandboxOptions
  root?: DeleteAccount.RootProps
  prepare?: (stage: Stage) => void
  place: (part: ReactNode) => ReactNode
  arrive?: () => Promise<void>
}

const inDialog = (content: ReactNode): ReactNode => (
  <>
    <DeleteAccount.Trigger />
    <DeleteAccount.Dialog>{content}</DeleteAccount.Dialog>
  </>
)
const open = (): Promise<void> => press(OPEN)
async function openVerify(): Promise<void> {
  await open()
  await press('Continue')
}
async function submitPassword(): Promise<void> {
  await openVerify()
  await passwordField().fill('copper window drifts east')
  await press('Delete account')
}
const inVerify = (part: ReactNode): ReactNode =>
  inDialog(
    <>
      <DeleteAccount.Review />
      <DeleteAccount.Verify>{part}</DeleteAccount.Verify>
    </>,
  )

const scenes = {
  closed: { place: (part) => part },
  dialog: {
    place: (part) => (
      <>
        <DeleteAccount.Trigger />
        {part}
      </>
    ),
    arrive: open,
  },
  panel: {
    root: { modal: false, defaultOpen: true },
    place: (part) => part,
  },
  review: {
    root: { acknowledgement: 'checkbox', retention: 'Bills', consequences: ['Notes'] },
    place: (part) => inDialog(<DeleteAccount.Review>{part}</DeleteAccount.Review>),
    arrive: open,
  },
  continue: {
    place: (part) =>
      inDialog(
        <>
          <DeleteAccount.Review>{part}</DeleteAccount.Review>
          <DeleteAccount.Verify />
        </>,
      ),
    arrive: open,
  },
  blocked: {
    root: { blockers: ['A bill'] },
    place: (part) => inDialog(<DeleteAccount.Review>{part}</DeleteAccount.Review>),
    arrive: open,
  },
  acknowledgement: {
    root: { acknowledgement: 'checkbox' },
    place: (part) =>
      inDialog(
        <DeleteAccount.Review>
          <DeleteAccount.Acknowledgement>
            <DeleteAccount.AcknowledgementInput />
            {part}
          </DeleteAccount.Acknowledgement>
          <DeleteAccount.Continue />
        </DeleteAccount.Review>,
      ),
    async arrive() {
      await open()
      await press('Continue')
    },
  },
  acknowledgementField: {
    root: { acknowledgement: 'checkbox' },
    place: (part) =>
      inDialog(
        <DeleteAccount.Review>
          <DeleteAccount.Acknowledgement>{part}</DeleteAccount.Acknowledgement>
        </DeleteAccount.Review>,
      ),
    arrive: open,
  },
  verify: { place: inVerify, arrive: openVerify },
  submit: {
    place: (part) =>
      inVerify(
        <>
          <DeleteAccount.CodeField />
          {part}
        </>,
      ),
    arrive: openVerify,
  },
  codeField: {
    place: (part) => inVerify(<DeleteAccount.CodeField>{part}</DeleteAccount.CodeField>),
    arrive: openVerify,
  },
  password: { username: 'dov', place: inVerify, arrive: openVerify },
  passwordField: {
    username: 'dov',
    place: (part) => inVerify(<DeleteAccount.PasswordField>{part}</DeleteAccount.PasswordField>),
    arrive: openVerify,
  },
  failed: {
    username: 'bea',
    prepare({ sandbox }) {
      const fault = { kind: 'businessError', statusCode: 499, apiCode: 2025 } as const
      sandbox.addFault({ operation: 'sendEmail', ...fault, message: 'No mail today' })
    },
    place: (part) =>
      inVerify(
        <>
          <DeleteAccount.SendCode />
          {part}
        </>,
      ),
    async arrive() {
      await openVerify()
      await press('Send code')
    },
  },
  unavailable: {
    prepare({ sandbox }) {
      sandbox.addFault({ operation: 'getProfile', kind: 'status', status: 500, message: 'Broken' })
    },
    place: (part) => inDialog(<DeleteAccount.Unavailable>{part}</DeleteAccount.Unavailable>),
    arrive: open,
  },
  unconfirmed: {
    username: 'dov',
    sandbox: { afterDeletion: 'unauthorized' },
    prepare({ sandbox }) {
      sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
    },
    place: (part) =>
      inDialog(
        <>
          <DeleteAccount.Review />
          <DeleteAccount.Verify />
          <DeleteAccount.Unconfirmed>{part}</DeleteAccount.Unconfirmed>
        </>,
      ),
    arrive: submitPassword,
  },
  deleted: {
    username: 'dov',
    place: (part) =>
      inDialog(
        <>
          <DeleteAccount.Review />
          <DeleteAccount.Verify />
          <DeleteAccount.Deleted>{part}</DeleteAccount.Deleted>
        </>,
      ),
    arrive: submitPassword,
  },
} satisfies Record<string, Scene>

const OUTSIDE = {
  root: 'A part of DeleteAccount stands outside of its place. Put it inside <DeleteAccount.Root>.',
  dialog:
    'A part of DeleteAccount stands outside of its place. Put it inside <DeleteAccount.Dialog> or <DeleteAccount.Panel>.',
  review:
    'A part of DeleteAccount stands outside of its place. Put it inside <DeleteAccount.Review>.',
  verification:
    'A part of DeleteAccount stands outside of its place. Put it inside <DeleteAccount.Verify>.',
  unconfirmed:
    'A part of DeleteAccount stands outside of its place. Put it inside <DeleteAccount.Unconfirmed>.',
  field:
    'A part of DeleteAccount stands outside of its place. Put it inside <DeleteAccount.CodeField>, <DeleteAccount.PasswordField> or <DeleteAccount.Acknowledgement>.',
}

interface Row {
  scene: keyof typeof scenes
  tag: string
  className: string
  /** What the part knows of itself: each entry is a data attribute too. */
  state?: Props
  /** What it must stand in; nothing where it may stand anywhere. */
  needs?: keyof typeof OUTSIDE
  /** What else it must be given. */
  props?: Props
  /** Whether a press on it changes the screen. */
  pressed?: boolean
  /** The platform's own dialog is not to be replaced. */
  fixed?: boolean
}

const action = (variant: string): Pick<Row, 'tag' | 'className' | 'state' | 'pressed'> => ({
  tag: 'button',
  className: 'farewell-button',
  state: { variant, busy: false },
  pressed: true,
})
const input = (kind: string): Pick<Row, 'tag' | 'className' | 'state'> => ({
  tag: 'input',
  className: 'farewell-input',
  state: { kind },
})
const field = (kind: string): Pick<Row, 'tag' | 'className' | 'state'> => ({
  tag: 'div',
  className: 'farewell-field',
  state: { kind },
})

const rows: Partial<Record<Name, Row>> = {
  Trigger: {
    scene: 'closed',
    tag: 'button',
    className: 'farewell-trigger',
    state: { open: false },
    needs: 'root',
    pressed: true,
  },
  Dialog: {
    scene: 'dialog',
    tag: 'dialog',
    className: 'farewell-dialog',
    state: { step: 'review' },
    needs: 'root',
    fixed: true,
  },
  Panel: {
    scene: 'panel',
    tag: 'div',
    className: 'farewell-panel',
    state: { step: 'review' },
    needs: 'root',
  },
  Body: { scene: 'review', tag: 'div', className: 'farewell-body' },
  Title: { scene: 'review', tag: 'h2', className: 'farewell-title', needs: 'dialog' },
  Description: { scene: 'review', tag: 'p', className: 'farewell-description', needs: 'dialog' },
  Text: { scene: 'review', tag: 'p', className: 'farewell-text', props: { children: 'Words' } },
  Actions: { scene: 'review', tag: 'div', className: 'farewell-actions' },
  Slot: {
    scene: 'review',
    tag: 'div',
    className: 'farewell-slot',
    state: { slot: 'retention' },
    needs: 'dialog',
    props: { name: 'retention' },
  },
  Account: { scene: 'review', tag: 'div', className: 'farewell-account', needs: 'dialog' },
  Consequences: {
    scene: 'review',
    tag: 'section',
    className: 'farewell-list',
    state: { kind: 'consequences' },
    needs: 'dialog',
  },
  Blockers: {
    scene: 'blocked',
    tag: 'section',
    className: 'farewell-list',
    state: { kind: 'blockers' },
    needs: 'review',
  },
  Acknowledgement: { scene: 'review', ...field('checkbox'), needs: 'review' },
  SendCode: {
    scene: 'verify',
    tag: 'div',
    className: 'farewell-send-code',
    state: { sent: false },
    needs: 'verification',
  },
  MethodSwitch: {
    scene: 'verify',
    tag: 'div',
    className: 'farewell-methods',
    needs: 'verification',
  },
  CodeField: { scene: 'verify', ...field('code'), needs: 'verification' },
  PasswordField: { scene: 'password', ...field('password'), needs: 'verification' },
  Label: { scene: 'codeField', tag: 'label', className: 'farewell-label', needs: 'field' },
  AcknowledgementInput: {
    scene: 'acknowledgementField',
    ...input('checkbox'),
    className: 'farewell-checkbox',
    needs: 'review',
  },
  CodeInput: { scene: 'codeField', ...input('code'), needs: 'verification' },
  PasswordInput: { scene: 'passwordField', ...input('password'), needs: 'verification' },
  Reveal: {
    scene: 'passwordField',
    tag: 'button',
    className: 'farewell-reveal',
    state: { shown: false },
    needs: 'field',
    pressed: true,
  },
  FieldMessage: {
    scene: 'acknowledgement',
    tag: 'p',
    className: 'farewell-field-message',
    needs: 'field',
  },
  Failure: {
    scene: 'failed',
    tag: 'div',
    className: 'farewell-failure',
    state: { code: 'message_not_sent' },
    needs: 'verification',
  },
  FailureDetails: {
    scene: 'unavailable',
    tag: 'details',
    className: 'farewell-details',
    needs: 'dialog',
  },
  Button: { scene: 'review', ...action('secondary'), pressed: false },
  KeepAccount: { scene: 'review', ...action('secondary'), needs: 'dialog' },
  Continue: { scene: 'continue', ...action('primary'), needs: 'review' },
  Back: { scene: 'verify', ...action('quiet'), needs: 'verification' },
  Submit: { scene: 'submit', ...action('danger'), needs: 'verification' },
  CheckAgain: { scene: 'unconfirmed', ...action('primary'), needs: 'unconfirmed', pressed: false },
  TryAgain: { scene: 'unavailable', ...action('primary'), needs: 'dialog' },
  Close: { scene: 'unavailable', ...action('secondary'), needs: 'dialog' },
  Done: { scene: 'deleted', ...action('primary'), needs: 'dialog' },
}

/** These render nothing of their own. */
const withoutElement: Name[] = [
  'Root',
  'Steps',
  'Loading',
  'Unavailable',
  'Review',
  'Verify',
  'Deleting',
  'Unconfirmed',
  'Deleted',
]

const table = Object.entries(rows) as [Name, Row][]
const replaceable = table.filter(([, { fixed }]) => !fixed)

const parts: Record<string, unknown> = DeleteAccount
const partOf = (name: Name): ComponentType<Props> => parts[name] as ComponentType<Props>

/** Renders the part in its scene, and goes there. */
async function arriveAt(row: Row, part: ReactElement): Promise<Stage> {
  const { username, sandbox, root, prepare, place, arrive }: Scene = scenes[row.scene]
  const stage = createStage(username, sandbox)
  prepare?.(stage)
  render(
    <StrictMode>
      <QueryClientProvider client={stage.queryClient}>
        <DeleteAccount.Root client={stage.client} {...root}>
          {place(part)}
        </DeleteAccount.Root>
      </QueryClientProvider>
    </StrictMode>,
  )
  await arrive?.()
  return stage
}

/** The part's element, once it is there, at rest, and in the step that the row speaks of. */
async function found(ref: RefObject<HTMLElement | null>, { state }: Row): Promise<HTMLElement> {
  const isReady = (): boolean => {
    const element = ref.current
    if (!element?.isConnected || element.hasAttribute('data-busy')) return false
    return element.dataset['step'] === (state?.['step'] ?? element.dataset['step'])
  }
  await expect.poll(isReady, { timeout: 10_000 }).toBe(true)
  if (!ref.current) throw new Error('It has left again.')
  return ref.current
}

/** `{ busy: true, sent: false, kind: 'code' }` → `{ busy: '', kind: 'code' }`. */
function dataOf(state: Props = {}): Props {
  const entries = Object.entries(state).filter(([, value]) => value !== false)
  return Object.fromEntries(entries.map(([name, value]) => [name, value === true ? '' : value]))
}

it('has a row for every part', () => {
  expect([...Object.keys(rows), ...withoutElement].toSorted()).toEqual(
    Object.keys(DeleteAccount).toSorted(),
  )
})

describe('every part', () => {
  it.each(table)('%s takes a class, a style, an attribute and a ref', async (name, row) => {
    const ref = createRef<HTMLElement>()
    const own = { className: 'mine', style: { opacity: 0.5 }, title: 'Mine', ref }
    await arriveAt(row, createElement(partOf(name), { ...row.props, ...own }))
    const element = await found(ref, row)
    expect(element.localName).toBe(row.tag)
    expect([...element.classList]).toEqual([row.className, 'mine'])
    expect(element.style.opacity).toBe('0.5')
    expect(element.title).toBe('Mine')
    expect(Object.fromEntries(Object.entries(element.dataset))).toEqual(dataOf(row.state))
  })

  it.each(replaceable)('%s renders as an element of the host’s', async (name, row) => {
    const ref = createRef<HTMLElement>()
    const hostRef = createRef<HTMLElement>()
    const order: string[] = []
    const element = createElement(row.tag, {
      ref: hostRef,
      className: 'theirs',
      style: { opacity: 0.5 },
      lang: 'de',
      onClick: () => order.push('element'),
    })
    const own = {
      ref,
      className: 'mine',
      style: { order: 2, opacity: 1 },
      onClick: () => order.push('part'),
    }
    await arriveAt(row, createElement(partOf(name), { ...row.props, ...own, render: element }))
    const rendered = await found(ref, row)
    expect(hostRef.current).toBe(rendered)
    expect(rendered.lang).toBe('de')
    expect([...rendered.classList]).toEqual([row.className, 'mine', 'theirs'])
    expect(rendered.style.opacity).toBe('0.5')
    expect(rendered.style.order).toBe('2')
    expect(Object.fromEntries(Object.entries(rendered.dataset))).toEqual(dataOf(row.state))
    rendered.click()
    expect(order).toEqual(['element', 'part'])
  })

  it.each(replaceable)('%s renders by a function of its props and state', async (name, row) => {
    const ref = createRef<HTMLElement>()
    const states: Props[] = []
    function renderHost(props: Props, state: Props): ReactElement {
      states.push(state)
      return createElement(row.tag, { ...props, lang: 'de' })
    }
    const own = { ref, className: 'mine', render: renderHost }
    await arriveAt(row, createElement(partOf(name), { ...row.props, ...own }))
    const rendered = await found(ref, row)
    expect(rendered.lang).toBe('de')
    expect([...rendered.classList]).toEqual([row.className, 'mine'])
    expect(Object.fromEntries(Object.entries(rendered.dataset))).toEqual(dataOf(row.state))
    expect(states.at(-1)).toEqual(row.state ?? {})
  })

  it.each(table)('%s says where it belongs when it stands elsewhere', async (name, row) => {
    allowConsole()
    const part = createElement(partOf(name), row.props)
    render(<Boundary>{part}</Boundary>)
    if (row.needs === undefined) {
      expect(document.querySelector(`.${row.className}`)).not.toBeNull()
      return
    }
    await expect
      .element(page.getByTestId('error'))
      .toMatchTextContent(
        /^A part of .+ stands outside of .+\. Put it inside <DeleteAccount\.\w+>.*\.$/,
      )
  })

  it.each(table.filter(([, { needs }]) => needs && needs !== 'root'))(
    '%s says in which part of the root it belongs',
    async (name, row) => {
      allowConsole()
      const { client, queryClient } = createStage()
      const part = createElement(partOf(name), row.props)
      render(
        <Boundary>
          <DeleteAccount.Root client={client} queryClient={queryClient} defaultOpen>
            {row.needs === 'dialog' ? part : <DeleteAccount.Dialog>{part}</DeleteAccount.Dialog>}
          </DeleteAccount.Root>
        </Boundary>,
      )
      await expect
        .element(page.getByTestId('error'))
        .toHaveTextContent(OUTSIDE[row.needs ?? 'root'])
    },
  )

  const pressable = table.filter(([, { pressed }]) => pressed)

  it.each(pressable)('%s does what it does after the host’s handler', async (name, row) => {
    const ref = createRef<HTMLElement>()
    const onClick = vi.fn<() => void>()
    await arriveAt(row, createElement(partOf(name), { ...row.props, ref, onClick }))
    const element = await found(ref, row)
    const before = document.body.innerHTML
    element.click()
    await expect.poll(() => document.body.innerHTML === before).toBe(false)
    expect(onClick).toHaveBeenCalledOnce()
  })

  it.each(
    pressable.flatMap(([name, row]) => [
      ['itself', name, row] as const,
      ['its element', name, row] as const,
    ]),
  )('a press that the host prevents on %s does nothing: %s', async (where, name, row) => {
    const ref = createRef<HTMLElement>()
    const onClick = vi.fn((event: MouseEvent) => event.preventDefault())
    const own = where === 'itself' ? { onClick } : { render: createElement(row.tag, { onClick }) }
    await arriveAt(row, createElement(partOf(name), { ...row.props, ref, ...own }))
    const element = await found(ref, row)
    const before = document.body.innerHTML
    element.click()
    await settle()
    expect(onClick).toHaveBeenCalledOnce()
    expect(document.body.innerHTML).toBe(before)
  })
})

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}
  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }
  override render(): ReactNode {
    const { error } = this.state
    return error ? <p data-testid="error">{error.message}</p> : this.props.children
  }
}

describe('a button that is busy', () => {
  it('says so, keeps its focus and takes no press', () => {
    const onClick = vi.fn<() => void>()
    const ref = createRef<HTMLButtonElement>()
    render(
      <DeleteAccount.Button ref={ref} busy variant="danger" onClick={onClick}>
        Wait
      </DeleteAccount.Button>,
    )
    const element = ref.current
    element?.focus()
    element?.click()
    expect(document.activeElement).toBe(element)
    expect(element?.getAttribute('aria-disabled')).toBe('true')
    expect(element?.disabled).toBe(false)
    expect(Object.fromEntries(Object.entries(element?.dataset ?? {}))).toEqual({
      busy: '',
      variant: 'danger',
    })
    expect(onClick).not.toHaveBeenCalled()
  })
})

describe('steps', () => {
  it('put the host’s own parts in the place of ours, each in its step alone', async () => {
    const stage = createStage('dov')
    const release = stage.hold('get-profile')
    const releaseDelete = stage.hold('delete-account')
    const { Loading, Review, Verify, Deleting, Deleted, Unavailable, Unconfirmed } = DeleteAccount
    render(
      <QueryClientProvider client={stage.queryClient}>
        <DeleteAccount.Root client={stage.client} defaultOpen>
          <DeleteAccount.Dialog>
            <Loading>My loading</Loading>
            <Review>
              My review <DeleteAccount.Continue />
            </Review>
            <Verify>
              My verify <DeleteAccount.PasswordField />
            </Verify>
            <Deleting>My deleting</Deleting>
            <Deleted>My deleted</Deleted>
            <Unavailable>My unavailable</Unavailable>
            <Unconfirmed>My unconfirmed</Unconfirmed>
          </DeleteAccount.Dialog>
        </DeleteAccount.Root>
      </QueryClientProvider>,
    )
    const seen = (): string[] => document.body.textContent?.match(/My [a-z]+/g) ?? []
    await expect.poll(seen).toEqual(['My loading'])
    release()
    await expect.poll(seen).toEqual(['My review'])
    await press('Continue')
    await expect.poll(seen).toEqual(['My verify'])
    await passwordField().fill('copper window drifts east')
    await enter()
    await expect.poll(seen).toEqual(['My deleting'])
    releaseDelete()
    await expect.poll(seen).toEqual(['My deleted'])
  })
})

describe('an arrangement of the host’s own', () => {
  /** As a design system has them: the ref and every prop go on. */
  const Input = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(
    function Input(props, ref): ReactElement {
      return (
        <span className="acme-input">
          <input {...props} ref={ref} />
        </span>
      )
    },
  )
  const AcmeButton = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'>>(
    function AcmeButton(props, ref): ReactElement {
      return <button {...props} ref={ref} data-acme />
    },
  )

  function Acme({ stage, onDeleted }: { stage: Stage; onDeleted: () => void }): ReactNode {
    const own = { client: stage.client, queryClient: stage.queryClient, onDeleted }
    return (
      <DeleteAccount.Root {...own} acknowledgement="phrase" consequences={['12 notebooks']}>
        <DeleteAccount.Trigger render={<AcmeButton>Leave Acme</AcmeButton>} />
        <DeleteAccount.Dialog className="acme-dialog">
          <DeleteAccount.Loading />
          <DeleteAccount.Review>
            <DeleteAccount.Actions>
              <DeleteAccount.Continue render={<AcmeButton />}>Go on</DeleteAccount.Continue>
              <DeleteAccount.KeepAccount render={<AcmeButton />} />
            </DeleteAccount.Actions>
            <DeleteAccount.Acknowledgement>
              <DeleteAccount.Label>The words</DeleteAccount.Label>
              <DeleteAccount.AcknowledgementInput render={<Input />} placeholder="delete…" />
              <DeleteAccount.FieldMessage />
            </DeleteAccount.Acknowledgement>
            <DeleteAccount.Consequences />
            <DeleteAccount.Account />
            <DeleteAccount.Title>Leave Acme?</DeleteAccount.Title>
          </DeleteAccount.Review>
          <DeleteAccount.Verify>
            <DeleteAccount.Title />
            <DeleteAccount.SendCode />
            <DeleteAccount.CodeField>
              <DeleteAccount.FieldMessage />
              <DeleteAccount.CodeInput render={<Input />} />
              <DeleteAccount.Label>Your code</DeleteAccount.Label>
            </DeleteAccount.CodeField>
            <DeleteAccount.Submit
              render={(props, { busy }) => (
                <AcmeButton {...props}>{busy ? '…' : 'Erase'}</AcmeButton>
              )}
            />
          </DeleteAccount.Verify>
          <DeleteAccount.Deleting />
          <DeleteAccount.Deleted>
            <DeleteAccount.Title />
            <DeleteAccount.Done>Bye</DeleteAccount.Done>
          </DeleteAccount.Deleted>
        </DeleteAccount.Dialog>
      </DeleteAccount.Root>
    )
  }

  it('walks through a real deletion', async () => {
    const stage = createStage('bea')
    const onDeleted = vi.fn<() => void>()
    render(<Acme stage={stage} onDeleted={onDeleted} />, { reactStrictMode: true })
    await press('Leave Acme')
    await expect.element(button('Keep account')).toHaveFocus()
    await expect.element(dialog()).toHaveAccessibleName('Leave Acme?')
    await expect.element(shown('12 notebooks')).toBeVisible()
    await press('Go on')
    const words = page.getByLabelText('The words')
    await expect.element(words).toHaveFocus()
    await expect.element(words).toHaveAttribute('aria-invalid', 'true')
    await words.fill('delete my account')
    await press('Go on')
    await expect.element(title('Confirm that it is you')).toBeVisible()
    await press('Send code')
    const code = page.getByLabelText('Your code')
    await expect.element(code).toHaveFocus()
    await press('Erase')
    await expect.element(code).toHaveAccessibleDescription('Enter the code from the message.')
    const [first = '', ...others] = stage.code()
    await code.fill(`${first} ${others.join('')}`)
    await expect.element(code).toHaveValue(stage.code())
    const element = code.element() as HTMLInputElement
    expect(element.hasAttribute('value')).toBe(false)
    expect(element.parentElement?.className).toBe('acme-input')
    await enter()
    await expect.element(title('Your account is deleted')).toHaveFocus()
    expect(element.value).toBe('')
    expect(stage.isDeleted()).toBe(true)
    expect(onDeleted).toHaveBeenCalledOnce()
    await press('Bye')
    await expect.element(button('Leave Acme')).toHaveFocus()
  })

  it('keeps a password that is shown by a button of the host’s own', async () => {
    const stage = createStage('dov')
    render(
      <DeleteAccount.Root client={stage.client} queryClient={stage.queryClient}>
        <DeleteAccount.Trigger />
        <DeleteAccount.Dialog>
          <DeleteAccount.Review />
          <DeleteAccount.Verify>
            <DeleteAccount.PasswordField>
              <DeleteAccount.Reveal
                render={(props, { shown: isShown }) => (
                  <AcmeButton {...props} aria-label={undefined}>
                    {isShown ? 'Cover' : 'Peek'}
                  </AcmeButton>
                )}
              />
              <DeleteAccount.PasswordInput render={<Input />} />
              <DeleteAccount.Label>Secret</DeleteAccount.Label>
            </DeleteAccount.PasswordField>
            <DeleteAccount.Submit />
          </DeleteAccount.Verify>
          <DeleteAccount.Deleted />
        </DeleteAccount.Dialog>
      </DeleteAccount.Root>,
      { reactStrictMode: true },
    )
    await openVerify()
    const secret = page.getByLabelText('Secret')
    await expect.element(secret).toHaveFocus()
    await secret.fill('copper window drifts east')
    await press('Peek')
    await expect.element(secret).toHaveAttribute('type', 'text')
    await expect.element(secret).toHaveValue('copper window drifts east')
    await press('Cover')
    await expect.element(secret).toHaveAttribute('type', 'password')
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toBeVisible()
    expect(codeField().query()).toBeNull()
  })
})
