import { DeleteAccount, en } from '@farewell/ui'
import { describe, expect, it } from 'vitest'
import { storyOfAcknowledgement, storyOfMethod, storyOfSlot } from './content.ts'
import { storyOfState } from './states.ts'
import { storiesIn } from './storiesIn.ts'

/** Error codes that no press can bring to the screen, and why. */
const neverOnScreen: Record<string, string> = {
  invalid_options: 'Thrown at the developer when the client is made; the dialog does not appear.',
}

/** `message_not_sent` → `MessageNotSent` */
const nameOf = (code: string): string =>
  code.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

describe('every state of the flow has its story', () => {
  const stories = storiesIn('states')
  it.each(Object.entries(storyOfState))('%s', (_, story) => {
    expect(stories).toContain(story)
  })
})

describe('every part has its story', () => {
  const stories = storiesIn('parts')
  it.each(Object.keys(DeleteAccount))('%s', (part) => {
    expect(stories).toContain(part)
  })
})

describe('every error code has its story, or a reason to have none', () => {
  const stories = storiesIn('errors')
  it.each(Object.keys(en.words.errors))('%s', (code) => {
    expect(stories.includes(nameOf(code))).toBe(!(code in neverOnScreen))
  })
})

describe('every choice of the host has its story', () => {
  const stories = storiesIn('dialog')
  it.each([
    ...Object.entries(storyOfMethod),
    ...Object.entries(storyOfAcknowledgement),
    ...Object.entries(storyOfSlot),
  ])('%s', (_, story) => {
    expect(stories).toContain(story)
  })
})
