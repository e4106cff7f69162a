import { sampleUsers } from '@farewell/sandbox'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  button,
  codeField,
  createStage,
  emulateTouch,
  enterCode,
  OPEN,
  openCode,
  openReview,
  openVerify,
  passwordField,
  press,
  shown,
  title,
  useStage,
  type Stage,
} from './testing/stage.testing.tsx'

useStage()
afterEach(async () => {
  await page.viewport(414, 896)
  await emulateTouch(false)
  document.documentElement.removeAttribute('style')
})

const PASSWORD = 'copper window drifts east'
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'

async function failToSend(stage: Stage): Promise<void> {
  const message = `${LONG}${LONG}`
  const fault = { kind: 'businessError', statusCode: 499, apiCode: 2025, message } as const
  stage.sandbox.addFault({ operation: 'sendEmail', ...fault })
  stage.show()
  await openVerify()
  await press('Send code')
  await shown('Details').click()
}

async function deleteByPassword(stage: Stage): Promise<void> {
  stage.show()
  await openVerify()
  await passwordField().fill(PASSWORD)
  await press('Delete account')
}

/** Every screen of the dialog: who is signed in, and the way there. */
const screens: Record<string, { username: string; arrive: (stage: Stage) => Promise<void> }> = {
  closed: {
    username: 'ada',
    arrive: async (stage) => void stage.show(),
  },
  loading: {
    username: 'ada',
    async arrive(stage) {
      stage.hold('get-profile')
      stage.show()
      await press(OPEN)
    },
  },
  review: {
    username: 'ada',
    async arrive(stage) {
      const consequence = { label: LONG, count: 1234, detail: `${LONG} ${LONG}` }
      stage.show({ consequences: [consequence, 'Your public profile'] })
      await openReview()
    },
  },
  blockers: {
    username: 'gus',
    async arrive(stage) {
      const blocker = { label: LONG, detail: LONG, href: '#there', hrefLabel: LONG }
      stage.show({ blockers: [blocker, { label: 'A bill', href: '#bill' }] })
      await press(OPEN)
      await expect.element(button('Check again')).toBeVisible()
    },
  },
  'failed blockers': {
    username: 'ada',
    async arrive(stage) {
      stage.show({ blockers: () => Promise.reject(new Error('down')) })
      await press(OPEN)
      await expect.element(button('Check again')).toBeVisible()
    },
  },
  'code not yet sent': {
    username: 'ada',
    async arrive(stage) {
      stage.show()
      await openVerify()
    },
  },
  'code sent': {
    username: 'ada',
    async arrive(stage) {
      stage.show()
      await openCode()
    },
  },
  'code refused': {
    username: 'bea',
    async arrive(stage) {
      stage.show()
      await openCode()
      await enterCode('x')
      await expect.element(codeField()).toHaveAttribute('aria-invalid')
    },
  },
  'code could not be sent': { username: 'bea', arrive: failToSend },
  password: {
    username: 'dov',
    async arrive(stage) {
      stage.show()
      await openVerify()
      await passwordField().fill(PASSWORD)
    },
  },
  verifying: {
    username: 'dov',
    async arrive(stage) {
      stage.hold('verify-delete-account-request')
      await deleteByPassword(stage)
      await expect.element(button('Checking…')).toBeVisible()
    },
  },
  deleting: {
    username: 'dov',
    async arrive(stage) {
      stage.hold('delete-account')
      await deleteByPassword(stage)
      await expect.element(title('Deleting your account…')).toBeVisible()
    },
  },
  unconfirmed: {
    username: 'dov',
    async arrive(stage) {
      stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
      await deleteByPassword(stage)
      await expect.element(button('Check again')).toBeVisible()
    },
  },
  deleted: {
    username: 'dov',
    async arrive(stage) {
      await deleteByPassword(stage)
      await expect.element(title('Your account is deleted')).toBeVisible()
    },
  },
  unavailable: {
    username: 'ada',
    async arrive(stage) {
      const message = LONG
      const fault = { kind: 'status', status: 503, statusCode: 500, message } as const
      stage.sandbox.addFault({ operation: 'getProfile', ...fault })
      stage.show()
      await press(OPEN)
      await shown('Details').click()
    },
  },
}

/** The sample users, with names and addresses as long as people have them. */
const users = sampleUsers.map((user) => {
  const email = `${user.username}.${LONG.slice(0, 50)}@${'example-'.repeat(6)}.com`
  return Object.assign({}, user, { name: `${user.name} ${LONG}` }, user.email ? { email } : {})
})

async function violations(scheme: string): Promise<string[]> {
  document.documentElement.style.colorScheme = scheme
  document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff'
  const { violations: found, incomplete } = await axe.run(document.body, {
    // The rest is about whole pages, such as landmarks.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast')
  return [...found, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  )
}

const inDialog = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.closest('.farewell-visually-hidden, [aria-hidden=true], svg'),
  )

/** What can be pressed and is smaller than this many pixels, either way. */
function smallTargets(least: number): string[] {
  return inDialog('dialog :is(button, a, input, summary)')
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return Math.min(width, height) < least - 0.01
    })
    .map((element) => {
      const { width, height } = element.getBoundingClientRect()
      return `${element.className || element.tagName} ${width} × ${height}`
    })
}

/** What reaches out of the page, or has to be scrolled sideways. */
function sideways(): string[] {
  const { clientWidth } = document.documentElement
  return inDialog('html, dialog, dialog :not(input)')
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      const clipped = getComputedStyle(element).overflowX !== 'visible'
      const scrolls = clipped && element.scrollWidth > element.clientWidth
      return left < -0.5 || right > clientWidth + 0.5 || scrolls
    })
    .map((element) => `${element.className} ${element.textContent?.slice(0, 30)}`)
}

describe.each(Object.entries(screens))('%s', (name, { username, arrive }) => {
  it('has no fault that axe finds, in the light and in the dark', async () => {
    await arrive(createStage(username, { afterDeletion: 'unauthorized' }))
    expect(await violations('light')).toEqual([])
    expect(await violations('dark')).toEqual([])
  })

  it('fits in 320 pixels, with targets of 24 pixels, and of 44 for fingers', async () => {
    await page.viewport(320, 640)
    const stage = createStage(username, { users, afterDeletion: 'unauthorized' })
    await arrive(stage)
    if (name !== 'closed') await expect.element(page.getByRole('alertdialog')).toBeVisible()
    expect(innerWidth).toBe(320)
    expect(sideways()).toEqual([])
    for (const least of [24, 44]) {
      await emulateTouch(least === 44)
      expect(smallTargets(least)).toEqual([])
    }
    expect(sideways()).toEqual([])
  })
})

it('brings a refused field into view with its label and its message', async () => {
  await page.viewport(320, 640)
  const stage = createStage('bea', { users })
  stage.show()
  await openCode()
  await enterCode('x')
  await expect.element(codeField()).toHaveSelection('x')
  const body = document.querySelector('.farewell-body')?.getBoundingClientRect()
  for (const part of inDialog('.farewell-label, .farewell-field-message')) {
    const { top, bottom } = part.getBoundingClientRect()
    expect(top, part.textContent ?? '').toBeGreaterThan(body?.top ?? Infinity)
    expect(bottom, part.textContent ?? '').toBeLessThan(body?.bottom ?? 0)
  }
})

it('can be gone through by Tab alone, and Tab does not reach the page behind', async () => {
  createStage().show({}, (inside) => (
    <>
      <button>Behind</button>
      {inside}
    </>
  ))
  await openReview()
  const reached = new Set<string>()
  for (let time = 0; time < 8; time += 1) {
    reached.add(document.activeElement?.textContent ?? '')
    await userEvent.tab()
  }
  expect(reached).toContain('Keep account')
  expect(reached).toContain('Continue')
  expect(reached).not.toContain('Behind')
  expect(reached).not.toContain(OPEN)
})

it('leaves out movement for those who want none', async () => {
  createStage().show()
  await openReview()
  expect(document.getAnimations()).toEqual([])
})
