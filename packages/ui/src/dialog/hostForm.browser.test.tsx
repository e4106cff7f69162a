import { useState, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  button,
  codeField,
  createStage,
  dialog,
  enter,
  escape,
  OPEN,
  openCode,
  openVerify,
  passwordField,
  press,
  title,
  useStage,
} from '../testing/stage.testing.tsx'

useStage()

const NATIVE = [
  'input',
  'beforeinput',
  'change',
  'keydown',
  'keyup',
  'keypress',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'submit',
]

/** A form of the host's around the dialog, and what its handlers get to hear, by React and without. */
function listen() {
  const react: string[] = []
  const native: string[] = []
  const hear = (event: { type: string }): void => void react.push(event.type)
  const hearNatively = (event: Event): void => {
    const key = event instanceof KeyboardEvent ? ` ${event.key}` : ''
    native.push(`${event.type}${key} ${(event.target as Element).tagName}`)
  }
  // On the form itself: what React stops, it stops above it.
  const join = (form: HTMLFormElement | null): void => {
    for (const type of NATIVE) form?.addEventListener(type, hearNatively)
  }
  const around = (inside: ReactNode): ReactNode => (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={join}
      method="get"
      onSubmit={hear}
      onChange={hear}
      onInput={hear}
      onKeyDown={hear}
      onKeyUp={hear}
      onPaste={hear}
      onClick={hear}
      onPointerDown={hear}
      onFocus={hear}
      onBlur={hear}
      onCompositionUpdate={hear}
    >
      <input aria-label="Name" name="name" />
      {inside}
      <button>Save</button>
    </form>
  )
  return { react, native, around }
}

/** Puts a text on the clipboard by the page's own means: copying it from a field. */
async function copy(text: string): Promise<void> {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  await userEvent.copy()
  field.remove()
}

it('keeps the password from the form around it, and Enter does not submit that form', async () => {
  const stage = createStage('dov')
  const { react, native, around } = listen()
  const address = location.href
  stage.show({}, around)
  await copy('copper window drifts east')
  await openVerify()
  await expect.element(passwordField()).toHaveFocus()
  react.length = 0
  native.length = 0
  await userEvent.keyboard('wrong')
  await userEvent.keyboard('{Enter}')
  await expect.element(passwordField()).toHaveAttribute('aria-invalid', 'true')
  await userEvent.paste()
  await expect.element(passwordField()).toHaveValue('copper window drifts east')
  await userEvent.keyboard('{ArrowLeft}{Shift}')
  await enter()
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(react).toEqual([])
  // A key that goes up after the field has left can only be heard by what has the focus then.
  expect(native.filter((line) => line.endsWith('INPUT'))).toEqual([])
  expect(native.filter((line) => line.startsWith('submit'))).toEqual([])
  expect(location.href).toBe(address)
  expect(stage.isDeleted()).toBe(true)
})

it('keeps the code from the form around it', async () => {
  const stage = createStage('bea')
  const { react, native, around } = listen()
  stage.show({}, around)
  await openCode()
  react.length = 0
  native.length = 0
  await userEvent.keyboard('12')
  await userEvent.keyboard('{Control>}a{/Control}')
  await userEvent.copy()
  await userEvent.cut()
  await expect.element(codeField()).toHaveValue('')
  await userEvent.paste()
  await expect.element(codeField()).toHaveValue('12')
  expect(react).toEqual([])
  expect(native).toEqual([])
})

it('keeps what an input method composes from the page', async () => {
  const { react, native, around } = listen()
  createStage('dov').show({}, around)
  await openVerify()
  react.length = 0
  native.length = 0
  const field = passwordField().element()
  for (const type of ['compositionstart', 'compositionupdate', 'compositionend']) {
    field.dispatchEvent(new CompositionEvent(type, { data: 'secret', bubbles: true }))
  }
  expect(react).toEqual([])
  expect(native).toEqual([])
})

it('lets the host hear its own fields', async () => {
  const { react, native, around } = listen()
  createStage('dov').show({}, around)
  await page.getByLabelText('Name').click()
  await userEvent.keyboard('A')
  expect(react).toEqual(expect.arrayContaining(['focus', 'keydown', 'change', 'input', 'keyup']))
  expect(native).toEqual(expect.arrayContaining(['keydown A INPUT', 'input INPUT']))
})

it('lets a slot hear its own fields, and the form around hear nothing of them', async () => {
  const { react, around } = listen()
  function Question(): ReactNode {
    const [answer, setAnswer] = useState('')
    return (
      <>
        <input
          aria-label="Why"
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
        <button type="button" onClick={() => setAnswer('pressed')}>
          Ask
        </button>
        <p>Answer: {answer}</p>
      </>
    )
  }
  createStage('eli').show({ fallback: <Question /> }, around)
  await press(OPEN)
  await page.getByLabelText('Why').click()
  react.length = 0
  await userEvent.keyboard('because')
  await expect.element(page.getByText('Answer: because')).toBeVisible()
  await press('Ask')
  await expect.element(page.getByText('Answer: pressed')).toBeVisible()
  expect(react).toEqual([])
})

it('lets the page hear the press on a link, and on nothing else', async () => {
  const onClick = vi.fn<(event: { target: EventTarget }) => void>()
  createStage('eli').show({ fallback: <a href="#help">Help</a> }, (inside) => (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={({ target }) => onClick({ target })}>{inside}</div>
  ))
  await press(OPEN)
  onClick.mockClear()
  const link = page.getByRole('link', { name: 'Help' })
  await link.click()
  expect(onClick).toHaveBeenCalledExactlyOnceWith({ target: link.element() })
  await press('Close')
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(onClick).toHaveBeenCalledOnce()
})

it('opens from a trigger without a type in a form, without submitting that form', async () => {
  const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) =>
    event.preventDefault(),
  )
  createStage().show({ trigger: <button>Delete</button> }, (inside) => (
    <form onSubmit={onSubmit}>{inside}</form>
  ))
  await press('Delete')
  await expect.element(button('Continue')).toBeVisible()
  expect(onSubmit).not.toHaveBeenCalled()
})

it('has no form of its own, no named field and no submit button', async () => {
  const { container } = createStage('dov').show()
  await openVerify()
  expect(container.querySelector('form, [name], button:not([type=button])')).toBeNull()
})

it('does not submit the form around it by Enter on any button', async () => {
  const stage = createStage('dov')
  const { react, around } = listen()
  stage.show({}, around)
  await press(OPEN)
  await expect.element(button('Keep account')).toHaveFocus()
  react.length = 0
  await userEvent.tab()
  await expect.element(button('Continue')).toHaveFocus()
  await enter()
  await expect.element(title('Confirm that it is you')).toBeVisible()
  await press('Keep account')
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(react.filter((type) => type !== 'focus' && type !== 'blur')).toEqual([])
})

it('is left by Escape, and keeps the focus, in a fieldset that disables its buttons', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>()
  createStage().show({ defaultOpen: true, onOpenChange }, (inside) => (
    <fieldset disabled>{inside}</fieldset>
  ))
  // It is what the platform does in place, and what the docs warn of.
  await expect.element(button('Keep account')).toBeDisabled()
  await expect.element(title('Delete your account?')).toHaveFocus()
  await escape()
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false, expect.anything())
})
