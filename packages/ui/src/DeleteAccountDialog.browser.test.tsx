import type { Blocker } from '@farewell/hooks'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  button,
  codeField,
  createStage,
  dialog,
  enter,
  enterCode,
  openCode,
  openReview,
  openVerify,
  OPEN,
  pass,
  passwordField,
  press,
  reported,
  shown,
  status,
  title,
  useStage,
} from './testing/stage.testing.tsx'

useStage()

const otherThan = (code: string): string => (code === '000000' ? '111111' : '000000')

describe('review', () => {
  it('names the account and what goes with it, and starts at the safe button', async () => {
    const { show } = createStage()
    show({
      consequences: [
        '12 notebooks',
        { label: 'drawings', count: 3200, detail: 'Also shared ones' },
      ],
    })
    await openReview()
    const account = page.getByRole('group', { name: 'Account to delete' })
    await expect.element(account).toMatchTextContent('Ada Quill')
    await expect.element(account).toMatchTextContent('ada@example.com')
    await expect.element(shown('12 notebooks')).toBeVisible()
    await expect.element(shown(/^3,200 drawings/)).toBeVisible()
    await expect.element(shown('Also shared ones')).toBeVisible()
    await expect.element(button('Keep account')).toHaveFocus()
    await expect.element(dialog()).toHaveAccessibleName('Delete your account?')
    await expect
      .element(dialog())
      .toHaveAccessibleDescription('This deletes the account below for good. It cannot be undone.')
  })

  it('says in general what goes with the account when the host names nothing', async () => {
    createStage().show()
    await openReview()
    await expect.element(shown(/everything stored with it will be deleted/)).toBeVisible()
  })

  it('says the same when the consequences cannot be read, and goes on', async () => {
    const failure = new Error('down')
    createStage().show({ consequences: () => Promise.reject(failure) })
    await openVerify()
    await press('Back')
    await expect.element(shown(/everything stored with it will be deleted/)).toBeVisible()
    expect(reported).toHaveBeenCalledWith(failure)
  })

  it('shows that the account is being read, and may be left meanwhile', async () => {
    const stage = createStage()
    const release = stage.hold('get-profile')
    stage.show()
    await press(OPEN)
    await expect.element(dialog()).toHaveAccessibleDescription('Loading your account…')
    await expect.element(status()).toHaveTextContent('Loading your account…')
    await expect.element(title('Delete your account?')).toHaveFocus()
    await press('Keep account')
    await expect.element(dialog()).not.toBeInTheDocument()
    release()
  })

  it('stops at a blocker, shows where to settle it, and goes on once it is settled', async () => {
    const { show } = createStage('gus')
    let blockers: Blocker[] = [
      {
        label: 'Okoro Studio',
        detail: 'You own it.',
        href: '#organisations',
        hrefLabel: 'Hand over',
      },
    ]
    show({ blockers: () => blockers })
    await press(OPEN)
    await expect.element(shown('Before you can delete the account')).toBeVisible()
    await expect.element(shown('You own it.')).toBeVisible()
    const link = page.getByRole('link', { name: 'Hand over Okoro Studio' })
    await expect.element(link).toHaveAttribute('href', '#organisations')
    await expect.element(button('Continue')).not.toBeInTheDocument()
    await press('Check again')
    await expect.element(link).toBeVisible()
    blockers = []
    await press('Check again')
    await expect.element(link).not.toBeInTheDocument()
    await press('Continue')
    await expect.element(title('Confirm that it is you')).toBeVisible()
  })

  it('says aloud what stands in the way', async () => {
    createStage().show({ blockers: ['A bill', { label: 'teams', count: 2 }] })
    await press(OPEN)
    await expect
      .element(status())
      .toHaveTextContent('Before you can delete the account: A bill, 2 teams')
  })

  it('draws equal items without mixing them up', async () => {
    createStage().show({ consequences: ['Notes', 'Notes'] })
    await openReview()
    expect(page.getByText('Notes').elements()).toHaveLength(2)
  })

  it('stops at blockers that appear between opening and Continue', async () => {
    const { show } = createStage()
    let blockers: string[] = []
    show({ blockers: () => blockers })
    await openReview()
    blockers = ['An unpaid bill']
    await press('Continue')
    await expect.element(shown('An unpaid bill')).toBeVisible()
    await expect.element(title('Delete your account?')).toBeVisible()
    await expect.element(button('Check again')).toBeVisible()
  })

  it('stops when the blockers cannot be read', async () => {
    const { show } = createStage()
    const failure = new Error('down')
    let fails = true
    show({ blockers: () => (fails ? Promise.reject(failure) : []) })
    await press(OPEN)
    await expect.element(shown(/could not check whether anything stands in the way/)).toBeVisible()
    await expect.element(button('Continue')).not.toBeInTheDocument()
    expect(reported).toHaveBeenCalledWith(failure)
    fails = false
    await press('Check again')
    await expect.element(button('Continue')).toBeVisible()
  })

  it('says that it checks, and keeps the focus there, while blockers are read again', async () => {
    const { show } = createStage()
    let answer: (blockers: string[]) => void = () => {}
    let first = true
    show({
      blockers() {
        if (first) return []
        return new Promise<string[]>((resolve) => (answer = resolve))
      },
    })
    await openReview()
    first = false
    await press('Continue')
    await expect.element(button('Checking…')).toHaveAttribute('aria-disabled', 'true')
    await expect.element(button('Checking…')).toHaveFocus()
    answer([])
    await expect.element(title('Confirm that it is you')).toBeVisible()
  })
})

describe('verification', () => {
  it('deletes by a code by e-mail', async () => {
    const stage = createStage('bea')
    const onDeleted = vi.fn<() => void>()
    const onDone = vi.fn<() => void>()
    stage.show({ onDeleted, onDone })
    await openVerify()
    await expect.element(shown(/by e-mail to .b•••@example.com/)).toBeVisible()
    await expect.element(button('Send code')).toHaveFocus()
    await press('Send code')
    await expect.element(shown(/We sent a code by e-mail/)).toBeVisible()
    await expect.element(status()).toMatchTextContent(/^We sent a code by e-mail to .b•••@/)
    await expect.element(codeField()).toHaveFocus()
    await enterCode(stage.code())
    await expect.element(title('Your account is deleted')).toHaveFocus()
    // The focus reads the title: said by the live region too, it would be heard twice.
    await expect.element(status()).toHaveTextContent('')
    expect(stage.isDeleted()).toBe(true)
    expect(onDeleted).toHaveBeenCalledExactlyOnceWith({
      userId: stage.userId,
      confirmedBy: 'answer',
    })
    expect(onDone).not.toHaveBeenCalled()
    await press('Done')
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(onDone).toHaveBeenCalledOnce()
  })

  it('deletes by a code by text message', async () => {
    const stage = createStage('chen')
    stage.show()
    await openVerify()
    await expect.element(shown(/by text message to .\+86•••78/)).toBeVisible()
    await press('Send code')
    await expect.element(codeField()).toHaveFocus()
    await userEvent.keyboard(stage.code())
    await enter()
    await expect.element(title('Your account is deleted')).toBeVisible()
    expect(stage.isDeleted()).toBe(true)
  })

  it('deletes by the password, which can be shown and hidden', async () => {
    const stage = createStage('dov')
    stage.show()
    await openVerify()
    await expect.element(passwordField()).toHaveFocus()
    await expect.element(passwordField()).toHaveAttribute('type', 'password')
    await userEvent.keyboard('copper window drifts east')
    await press('Show password')
    await expect.element(passwordField()).toHaveAttribute('type', 'text')
    await expect.element(passwordField()).toHaveValue('copper window drifts east')
    await press('Hide password')
    await expect.element(passwordField()).toHaveAttribute('type', 'password')
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toBeVisible()
    expect(stage.isDeleted()).toBe(true)
  })

  it('switches the method, and keeps each one’s code and wait', async () => {
    const stage = createStage('ada')
    stage.show()
    await openCode()
    await press('Use e-mail instead')
    await expect.element(shown(/We will send a code by e-mail/)).toBeVisible()
    await expect.element(button('Send code')).toHaveFocus()
    await press('Send code')
    await expect.element(shown(/We sent a code by e-mail/)).toBeVisible()
    await press('Use a text message instead')
    await expect.element(shown(/We sent a code by text message/)).toBeVisible()
    await expect.element(shown(/You can send a new code in/)).toBeVisible()
    await press('Use e-mail instead')
    await expect.element(shown(/We sent a code by e-mail/)).toBeVisible()
    await expect.element(codeField()).toHaveFocus()
    await enterCode(stage.code())
    await expect.element(title('Your account is deleted')).toBeVisible()
    expect(stage.count('sendSms')).toBe(1)
    expect(stage.count('sendEmail')).toBe(1)
  })

  it('shows a wrong code at its field, selected to be typed over', async () => {
    const stage = createStage('bea', { verifyCodeMaxAttempts: 3 })
    stage.show()
    await openCode()
    const wrong = otherThan(stage.code())
    await enterCode(wrong)
    const message = 'The code may be mistyped or no longer valid. Check it, or send a new one.'
    await expect.element(codeField()).toHaveAttribute('aria-invalid', 'true')
    await expect.element(codeField()).toHaveAccessibleDescription(message)
    await expect.element(status()).toHaveTextContent(message)
    await expect.element(codeField()).toHaveFocus()
    await expect.element(codeField()).toHaveSelection(wrong)
    expect(stage.count('deleteAccount')).toBe(0)
    await userEvent.keyboard(stage.code())
    await enter()
    await expect.element(title('Your account is deleted')).toBeVisible()
  })

  it('shows a second wrong code as it did the first', async () => {
    const stage = createStage('bea', { verifyCodeMaxAttempts: 3 })
    stage.show()
    await openCode()
    const wrong = otherThan(stage.code())
    await enterCode(wrong)
    await expect.element(codeField()).toHaveSelection(wrong)
    await enterCode(`${wrong}0`)
    await expect.element(codeField()).toHaveSelection(`${wrong}0`)
    await expect.element(codeField()).toHaveFocus()
    expect(stage.count('verifyDeleteAccountRequest')).toBe(2)
  })

  it('shows a wrong password at its field', async () => {
    const stage = createStage('dov')
    stage.show()
    await openVerify()
    await passwordField().fill('wrong')
    await press('Delete account')
    await expect
      .element(passwordField())
      .toHaveAccessibleDescription('The password is not right. Check it and try again.')
    await expect.element(passwordField()).toHaveFocus()
    await expect.element(passwordField()).toHaveSelection('wrong')
    expect(stage.isDeleted()).toBe(false)
  })

  it.each([
    ['bea', 'Send a code first, then enter it here.'],
    ['dov', 'Enter your password.'],
  ])('says what is missing, to %s: %s', async (username, message) => {
    const stage = createStage(username)
    stage.show()
    await openVerify()
    await press('Delete account')
    const field = username === 'dov' ? passwordField() : codeField()
    await expect.element(field).toHaveAccessibleDescription(message)
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    await expect.element(field).toHaveFocus()
    await expect.element(status()).toHaveTextContent(message)
    const spoken = status().element().firstChild
    await enter()
    // The same words anew, or a second press would be met with silence.
    await expect.poll(() => status().element().firstChild === spoken).toBe(false)
    await expect.element(status()).toHaveTextContent(message)
    expect(stage.count('verifyDeleteAccountRequest')).toBe(0)
  })

  it('asks for the code that was sent, and stops asking once it is typed', async () => {
    const stage = createStage('bea')
    stage.show()
    await openVerify()
    await press('Delete account')
    await press('Send code')
    await expect.element(codeField()).toHaveFocus()
    await expect.element(codeField()).not.toHaveAttribute('aria-invalid')
    await press('Delete account')
    await expect
      .element(codeField())
      .toHaveAccessibleDescription('Enter the code from the message.')
    await enterCode(stage.code())
    await expect.element(title('Your account is deleted')).toBeVisible()
  })

  it('says how long until another code may be sent, then offers it', async () => {
    const stage = createStage('bea')
    stage.show()
    await openCode()
    await expect.element(shown(/^You can send a new code in (60|59|58) seconds\.$/)).toBeVisible()
    await expect.element(button('Send a new code')).not.toBeInTheDocument()
    pass(stage, 61)
    await press('Send a new code')
    await expect.element(shown(/^You can send a new code in/)).toBeVisible()
    expect(stage.count('sendEmail')).toBe(2)
    await expect.element(codeField()).toHaveFocus()
    await enterCode(stage.code())
    await expect.element(title('Your account is deleted')).toBeVisible()
  })

  it('says so when the service wants a longer wait', async () => {
    const stage = createStage('bea', { resendWait: 90 })
    stage.show()
    await openCode()
    pass(stage, 61)
    await press('Send a new code')
    const failure = shown(/^(A code was sent a moment ago|There are too many requests)/)
    await expect.element(failure).toBeVisible()
    await expect.element(codeField()).not.toHaveAttribute('aria-invalid')
  })

  it('keeps the focus while there is a wait and no code', async () => {
    const stage = createStage('bea')
    const fault = { kind: 'status', status: 429, retryAfter: 30 } as const
    stage.sandbox.addFault({ operation: 'sendEmail', ...fault })
    stage.show()
    await openVerify()
    await press('Send code')
    await expect.element(shown(/^You can send a new code in/)).toHaveFocus()
    pass(stage, 61)
    await expect.element(button('Send code')).toHaveFocus()
    await codeField().fill('1')
    await press('Send code')
    await expect.element(codeField()).toHaveFocus()
  })

  it('leaves the focus on the button when what failed is not about the field', async () => {
    const stage = createStage('bea')
    stage.sandbox.addFault({ operation: 'sendEmail', kind: 'dropBefore' })
    stage.show()
    await openVerify()
    await codeField().fill('123')
    await press('Send code')
    await expect.element(shown(/^The service could not be reached/)).toBeVisible()
    await expect.element(button('Send code')).toHaveFocus()
  })

  it('keeps the wait over closing and opening again', async () => {
    const stage = createStage('bea')
    stage.show()
    await openCode()
    await press('Keep account')
    await openVerify()
    await expect.element(shown(/We sent a code by e-mail/)).toBeVisible()
    await expect.element(shown(/You can send a new code in/)).toBeVisible()
    await expect.element(codeField()).toHaveFocus()
  })

  it('goes back to the review', async () => {
    createStage().show()
    await openVerify()
    await press('Back')
    await expect.element(title('Delete your account?')).toBeVisible()
    await expect.element(button('Keep account')).toHaveFocus()
  })

  it('shows what the service said under Details, as text and not as markup', async () => {
    const stage = createStage('bea')
    const message = '<img src=x onerror="window.hacked=true"><b>No mail today</b>'
    stage.sandbox.addFault({
      operation: 'sendEmail',
      kind: 'businessError',
      statusCode: 499,
      apiCode: 2025,
      message,
    })
    stage.show()
    await openVerify()
    await press('Send code')
    const notice = shown(/^The message could not be sent/)
    await expect.element(notice).toBeVisible()
    await expect.element(shown(message)).not.toBeVisible()
    await page.getByText('Details').click()
    await expect.element(shown(message)).toBeVisible()
    await expect.element(shown(/Request ID: /)).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
    expect('hacked' in window).toBe(false)
  })

  it('sends nothing while offline, says so, and goes on once online', async () => {
    const stage = createStage('dov')
    stage.show()
    await openVerify()
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(shown(/^You are offline\. Try again/)).toBeVisible()
    expect(stage.count('verifyDeleteAccountRequest')).toBe(0)
    online.mockReturnValue(true)
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toBeVisible()
  })
})

describe('deletion', () => {
  it('says what it is doing, and offers nothing to press meanwhile', async () => {
    const stage = createStage('dov')
    const releaseVerify = stage.hold('verify-delete-account-request')
    const release = stage.hold('delete-account')
    stage.show()
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(status()).toHaveTextContent('Checking…')
    await expect.element(button('Checking…')).toHaveAttribute('aria-disabled', 'true')
    await expect.element(passwordField()).toHaveAttribute('readonly')
    releaseVerify()
    await expect.element(title('Deleting your account…')).toHaveFocus()
    await expect.element(status()).toHaveTextContent('')
    await expect.element(dialog().getByRole('button')).not.toBeInTheDocument()
    release()
    await expect.element(title('Your account is deleted')).toHaveFocus()
  })

  it('asks for a new code when the deletion was refused after the code was spent', async () => {
    const stage = createStage('bea')
    stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'businessError', statusCode: 403 })
    stage.show()
    await openCode()
    await enterCode(stage.code())
    await expect
      .element(shown(/^Your account still seems to be there\. .* a new code\.$/))
      .toBeVisible()
  })

  it('says that the account seems to be there when the service refused', async () => {
    const stage = createStage('dov')
    stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'businessError', statusCode: 403 })
    stage.show()
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(shown(/^Your account still seems to be there\. /)).toBeVisible()
    await expect.element(passwordField()).toHaveFocus()
    await expect.element(passwordField()).toHaveValue('')
    expect(stage.isDeleted()).toBe(false)
  })

  it('does not know when the answer is lost, and says so', async () => {
    const stage = createStage('dov', { afterDeletion: 'unauthorized' })
    stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
    const onOutcomeUnknown = vi.fn<() => void>()
    stage.show({ onOutcomeUnknown })
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('We are not sure yet')).toHaveFocus()
    await expect
      .element(shown('If you can still sign in, the account is still there.'))
      .toBeVisible()
    await expect.element(shown(/we could not find out/)).toBeVisible()
    const asked = stage.count('getProfile')
    await press('Check again')
    await expect.poll(() => stage.count('getProfile')).toBeGreaterThan(asked)
    await expect.element(title('We are not sure yet')).toBeVisible()
    await press('Close')
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(onOutcomeUnknown).toHaveBeenCalledExactlyOnceWith({ userId: stage.userId })
  })

  it('says aloud what is known, without a flip at each look of its own', async () => {
    const stage = createStage('dov', { afterDeletion: 'unauthorized' })
    stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
    stage.show()
    await openVerify()
    await passwordField().fill('copper window drifts east')
    const heard: string[] = []
    let last = ''
    const observer = new MutationObserver(() => {
      const text = status().element().textContent ?? ''
      if (text !== last) heard.push(text)
      last = text
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    await press('Delete account')
    await expect.element(status()).toMatchTextContent(/we could not find out/)
    const asked = stage.count('getProfile')
    await expect.poll(() => stage.count('getProfile'), { timeout: 10_000 }).toBeGreaterThan(asked)
    await expect.element(button('Check again')).toBeVisible()
    expect(heard.filter((text) => text.startsWith('We did not get a clear answer'))).toEqual([
      expect.stringMatching(/We are checking/),
      expect.stringMatching(/we could not find out/),
    ])
    heard.length = 0
    await press('Check again')
    await expect
      .poll(() => heard)
      .toEqual([
        expect.stringMatching(/We are checking/),
        expect.stringMatching(/we could not find out/),
      ])
    observer.disconnect()
  })

  it('finds out by asking when the answer is lost', async () => {
    const stage = createStage('dov', { afterDeletion: 'user-not-found' })
    stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
    const onDeleted = vi.fn<() => void>()
    stage.show({ onDeleted })
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toBeVisible()
    expect(onDeleted).toHaveBeenCalledExactlyOnceWith({
      userId: stage.userId,
      confirmedBy: 'probe',
    })
  })

  it('says "not deleted" of a lost request only when it can no longer be processed', async () => {
    const stage = createStage('dov')
    stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropBefore' })
    stage.show()
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect
      .element(shown(/^We did not get a clear answer\. .* still there so far/))
      .toBeVisible()
    pass(stage, 91)
    await press('Check again')
    await expect.element(shown(/still seems to be there/)).toBeVisible()
    await expect.element(passwordField()).toHaveFocus()
  })

  it('tells a deletion in another tab, and only of this account', async () => {
    const stage = createStage()
    const { appHost, appId } = stage.client
    const onDeleted = vi.fn<() => void>()
    stage.show({ onDeleted })
    await openVerify()
    const elsewhere = new BroadcastChannel('farewell.v1')
    elsewhere.postMessage({ appHost, appId, userId: 'somebody else' })
    elsewhere.postMessage({ appHost, appId, userId: stage.userId })
    await expect.element(shown(/deleted in another tab or window/)).toBeVisible()
    expect(onDeleted).toHaveBeenCalledExactlyOnceWith({
      userId: stage.userId,
      confirmedBy: 'other-tab',
    })
    elsewhere.close()
  })
})

describe('unavailable', () => {
  it('offers to sign in when nobody is signed in', async () => {
    const stage = createStage()
    stage.signInAs(undefined)
    stage.show({ signIn: <a href="#sign-in">Sign in</a>, fallback: <p>Ask us</p> })
    await press(OPEN)
    await expect.element(title('You are signed out')).toHaveFocus()
    await expect.element(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
    await expect.element(shown('Nothing was deleted.')).not.toBeInTheDocument()
    await expect.element(shown('Ask us')).not.toBeInTheDocument()
    await press('Close')
    await expect.element(dialog()).not.toBeInTheDocument()
  })

  it.each([
    ['eli', /has no phone number, e-mail address or password/],
    ['fay', /is not shared with this app/],
  ])('offers the host’s way out when %s has no method', async (username, words) => {
    createStage(username).show({ fallback: <p>Ask us</p>, signIn: <p>Sign in</p> })
    await press(OPEN)
    await expect.element(title('We cannot confirm that it is you')).toHaveFocus()
    await expect.element(shown(words)).toBeVisible()
    await expect.element(shown('Ask us')).toBeVisible()
    await expect.element(shown('Sign in')).not.toBeInTheDocument()
  })

  it('says that accounts cannot be deleted here, and sends nothing', async () => {
    const stage = createStage()
    stage.show({ disabled: true })
    await press(OPEN)
    await expect.element(title('Accounts cannot be deleted here')).toHaveFocus()
    expect(stage.sandbox.requests()).toEqual([])
  })

  it('says why the account could not be read, and tries again on a press', async () => {
    const stage = createStage()
    stage.sandbox.addFault({ operation: 'getProfile', kind: 'dropBefore' })
    stage.show()
    await press(OPEN)
    await expect.element(title('Your account could not be loaded')).toHaveFocus()
    await expect.element(shown(/could not be reached/)).toBeVisible()
    // Nobody has asked for a deletion, so there is nothing to say of one.
    await expect.element(shown('Nothing was deleted.')).not.toBeInTheDocument()
    await press('Try again')
    await expect.element(title('Delete your account?')).toBeVisible()
    await expect.element(button('Keep account')).toHaveFocus()
  })

  it('stops when another account is signed in at the press', async () => {
    const stage = createStage('dov')
    stage.show()
    await openVerify()
    stage.signInAs('bea')
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('You are signed in to another account now')).toHaveFocus()
    await expect.element(shown('Nothing was deleted.')).toBeVisible()
    expect(stage.count('verifyDeleteAccountRequest')).toBe(0)
  })

  it('stops when the login ended before the press', async () => {
    const stage = createStage('dov')
    stage.show({ signIn: <a href="#sign-in">Sign in</a> })
    await openVerify()
    stage.signInAs(undefined)
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('You are signed out')).toHaveFocus()
    expect(stage.isDeleted()).toBe(false)
  })

  it('says that nothing was deleted when the proof is answered by "signed out"', async () => {
    const stage = createStage('dov')
    const operation = 'verifyDeleteAccountRequest'
    stage.sandbox.addFault({ operation, kind: 'status', status: 401, statusCode: 401 })
    stage.show()
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('You are signed out')).toHaveFocus()
    await expect.element(shown('Nothing was deleted.')).toBeVisible()
  })
})
