import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { DeleteAccountDialogProps } from '../DeleteAccountDialog.tsx'
import { createStage, useStage, type Stage } from '../testing/stage.testing.tsx'
import type { Dictionary } from '../words/Dictionary.ts'

useStage()
beforeEach(() => page.viewport(320, 640))
afterEach(() => page.viewport(414, 896))

const modules = import.meta.glob<Record<string, Dictionary>>(['./*.ts', '!./*.test.ts'], {
  eager: true,
})
const languages = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .map((dictionary) => [dictionary.lang, dictionary] as const)

/** Scripts whose lines may break between any two characters, or by a dictionary. */
const BREAKS_ANYWHERE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u00ad]/u

/** Words that had to be cut in two because the line is too short for them. */
function brokenWords(root: Element, segmenter: Intl.Segmenter): string[] {
  const broken: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.parentElement?.closest('.farewell-visually-hidden')) continue
    for (const { segment, index, isWordLike } of segmenter.segment(node.textContent ?? '')) {
      if (!isWordLike || BREAKS_ANYWHERE.test(segment)) continue
      range.setStart(node, index)
      range.setEnd(node, index + segment.length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      if (lines.size > 1) broken.push(`“${segment}” is broken`)
    }
  }
  return broken
}

const dialogElement = (): HTMLDialogElement | null => document.querySelector('dialog')

/** What does not fit, in the dialog as it stands. */
function misfits({ lang, dir }: Dictionary): string[] {
  const dialog = dialogElement()
  if (!dialog) return ['no dialog']
  const { top, bottom } = dialog.getBoundingClientRect()
  const parts = [...dialog.querySelectorAll<HTMLElement>(':not(input)')].filter(
    (element) => !element.closest('.farewell-visually-hidden, svg'),
  )
  const found = brokenWords(dialog, new Intl.Segmenter(lang, { granularity: 'word' }))
  for (const element of [document.documentElement, dialog, ...parts]) {
    const { left, right } = element.getBoundingClientRect()
    const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element
    const pressed = element.tagName === 'BUTTON'
    // What is inline has no size of its own: 0.
    const spills = clientWidth > 0 && scrollWidth > clientWidth
    const clipped = pressed && scrollHeight > clientHeight
    const outside = left < -0.5 || right > 320.5
    const name = `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`
    if (spills) found.push(`${name} spills: ${scrollWidth} > ${clientWidth}`)
    if (clipped) found.push(`${name} is clipped: ${scrollHeight} > ${clientHeight}`)
    if (outside) found.push(`${name} is outside: ${left} to ${right}`)
  }
  const inForce = getComputedStyle(dialog).direction
  if (innerWidth !== 320) found.push(`the viewport is ${innerWidth} wide`)
  if (top < 0 || bottom > innerHeight) found.push(`the dialog stands from ${top} to ${bottom}`)
  if (dialog.lang !== lang || dialog.dir !== dir || inForce !== dir) {
    found.push(`the dialog is in ${dialog.lang} ${dialog.dir}`)
  }
  return found
}

/** Waits in the page itself: a locator asks the driver, some fifty times per language. */
function until<Found>(what: string, find: () => Found | null | undefined): Promise<Found> {
  return vi.waitFor(
    () => {
      const found = find()
      if (!found) throw new Error(`${what} does not appear in: ${document.body.textContent}`)
      return found
    },
    { interval: 4, timeout: 3000 },
  )
}

const buttonOf = (text: string): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].find(
    (button) => button.textContent === text && !button.hasAttribute('aria-disabled'),
  )
const offers = (text: string): Promise<HTMLElement> => until(text, () => buttonOf(text))
const says = (text: string): Promise<Element> =>
  until(text, () =>
    [...(dialogElement()?.querySelectorAll('h2, h3, p') ?? [])].find(
      (element) => element.role !== 'status' && element.textContent === text,
    ),
  )
const field = (): HTMLInputElement | null =>
  document.querySelector('input:not(.farewell-visually-hidden)')

const press = async (text: string): Promise<void> => (await offers(text)).click()

async function type(text: string): Promise<void> {
  fireEvent.input(await until('a field', field), { target: { value: text } })
}

/** Clocks of the page and of the sandbox that can be moved more than once. */
function movingClocks({ sandbox }: Stage): (seconds: number) => void {
  let ahead = 0
  for (const clock of [Date, performance]) {
    const now = clock.now.bind(clock)
    vi.spyOn(clock, 'now').mockImplementation(() => now() + ahead * 1000)
  }
  return (seconds) => {
    ahead += seconds
    sandbox.advance(seconds)
  }
}

const wait = (): Element | null => document.querySelector('.farewell-wait')

const OPEN = 'Open'
type Props = Partial<DeleteAccountDialogProps>

/** Shows the dialog in this language and walks through it; `look` says what does not fit there. */
async function walk(
  locale: Dictionary,
  stage: Stage,
  props: Props,
  path: (look: (step: string, what?: string) => Promise<void>) => Promise<void>,
): Promise<string[]> {
  const found: string[] = []
  const { unmount } = stage.show({ locale, trigger: <button>{OPEN}</button>, ...props })
  await press(OPEN)
  await path(async (step, what = '') => {
    await until(step, () => dialogElement()?.matches(`[data-step=${step}]`))
    found.push(...misfits(locale).map((misfit) => `${step} ${what}: ${misfit}`))
  })
  unmount()
  return found
}

it.each(languages)('%s fits, from the first screen to the last', async (_, dictionary) => {
  const { words } = dictionary
  const stage = createStage('ada', { verifyCodeMaxAttempts: 3 })
  const passMore = movingClocks(stage)
  const releaseProfile = stage.hold('get-profile')
  const releaseDeletion = stage.hold('delete-account')
  const blockers = vi
    .fn<() => Promise<{ label: string; count?: number; href?: string }[]>>()
    .mockRejectedValueOnce(new Error('down'))
    .mockResolvedValueOnce([{ label: 'A1', count: 1234, href: '#there' }])
    .mockResolvedValue([])
  const props: Props = {
    blockers,
    consequences: [{ label: 'A2', count: 12 }, 'A3'],
    retention: <p>A4</p>,
    exportData: <p>A5</p>,
    alternatives: <p>A6</p>,
    reason: <p>A7</p>,
    acknowledgement: 'phrase',
    methods: (offered) => [...offered, { method: 'PASSWORD' }],
  }
  const found = await walk(dictionary, stage, props, async (look) => {
    await look('loading')
    releaseProfile()
    await says(words.blockersFailed)
    await look('review', 'with blockers unknown')
    await press(words.checkAgain)
    await says(words.blockersTitle)
    await look('review', 'with blockers')
    await press(words.checkAgain)
    await press(words.continue)
    await until('what is missing', () => document.querySelector('.farewell-field-message'))
    await look('review', 'with nothing typed')
    await type(words.acknowledgement.phrase.toLocaleUpperCase(dictionary.lang))
    await press(words.continue)

    await look('verify', 'by text message')
    await press(words.deleteAccount)
    await says(words.codeNotSent)
    await look('verify', 'without a code')
    await press(words.sendCode)
    await until('the wait', wait)
    await look('verify', 'with a code sent')
    passMore(61)
    await type('x')
    await press(words.deleteAccount)
    await says(words.errors.passcode_rejected)
    await offers(words.sendNewCode)
    await look('verify', 'with a code refused')

    const fault = { kind: 'businessError', statusCode: 499, apiCode: 2025, message: 'M' } as const
    stage.sandbox.addFault({ operation: 'sendEmail', ...fault })
    await press(words.otherMethod.EMAIL_PASSCODE)
    await offers(words.otherMethod.PHONE_PASSCODE)
    await look('verify', 'by e-mail')
    await press(words.sendCode)
    const details = await until('the details', () => document.querySelector('details'))
    details.open = true
    await look('verify', 'with a code that could not be sent')
    await press(words.otherMethod.PASSWORD)
    await offers(words.otherMethod.EMAIL_PASSCODE)
    await look('verify', 'by password')
    await press(words.deleteAccount)
    await says(words.passwordMissing)
    await look('verify', 'without a password')

    await press(words.otherMethod.PHONE_PASSCODE)
    await press(words.sendNewCode)
    await until('the wait', wait)
    await type(stage.code())
    stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropBefore' })
    stage.sandbox.addFault({ operation: 'getProfile', kind: 'status', status: 503 })
    await press(words.deleteAccount)
    await says(words.deletingTitle)
    await look('deleting')
    releaseDeletion()
    await says(words.unconfirmedNothing)
    await look('unconfirmed', 'with nothing seen')
    await press(words.checkAgain)
    await says(words.unconfirmedPresent)
    await look('unconfirmed', 'with the account still seen')
    passMore(91)
    // Unless it looks by itself just then.
    buttonOf(words.checkAgain)?.click()
    await says(`${words.seemsPresent} ${words.newCodeNeeded}`)
    await look('verify', 'with the account not deleted')
    await press(words.sendCode)
    await until('the wait', wait)
    await type(stage.code())
    await press(words.deleteAccount)
    await says(words.deletedTitle)
    await look('deleted')
    await press(words.done)
    await until('the end', () => !dialogElement())
  })

  // And where it cannot go on, of each kind that a token alone makes.
  const unavailable = { eli: 'no-method', fay: 'identifier-hidden', '': 'signed-out' } as const
  for (const [username, reason] of Object.entries(unavailable)) {
    const other = createStage(username || 'ada')
    if (!username) other.signInAs(undefined)
    found.push(
      ...(await walk(dictionary, other, {}, async (look) => {
        await says(words.unavailableDescription[reason])
        await look('unavailable', reason)
      })),
    )
  }
  expect(found).toEqual([])
})
