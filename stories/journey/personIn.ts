import type { Words } from '@farewell/ui'
import { expect, waitFor, within } from 'storybook/test'
import { moveClocks } from '../stage/clocks.ts'
import { onStage } from '../stage/onStage.ts'

type Pick = (words: Words) => string

export interface PlayContext {
  canvasElement: HTMLElement
  loaded: Record<string, unknown>
  userEvent: {
    click: (element: Element) => Promise<void>
    type: (element: Element, text: string) => Promise<void>
  }
}

/** With the spaces that a query of Testing Library sees, which are all alike. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

/**
 * Somebody in front of a story, who presses and reads what is on the screen, in whatever language,
 * and also in a shadow root.
 */
export function personIn({ canvasElement, loaded, userEvent }: PlayContext) {
  const { stage, locale } = onStage({ loaded })
  const { words } = locale
  const root = (): HTMLElement => {
    const shadow = canvasElement.querySelector('.stage-shadow')?.shadowRoot
    return (shadow?.firstElementChild as HTMLElement | null) ?? canvasElement
  }
  // By its text: a role would be looked for in the whole tree at each turn.
  const button = (text: string): Promise<Element> =>
    waitFor(() => {
      const found = within(root()).getByText(plain(text), { selector: 'button, button *' })
      return found.closest('button') ?? found
    })
  const field = (label: Pick | RegExp, selector: string): Promise<Element> =>
    waitFor(() => {
      const name = typeof label === 'function' ? plain(label(words)) : label
      return within(root()).getByLabelText(name, { selector })
    })
  const step = (): string | undefined =>
    root().querySelector<HTMLElement>('[data-step]')?.dataset['step']

  const person = {
    /** Presses a button by its words. */
    async presses(name: Pick | string): Promise<void> {
      const text = typeof name === 'string' ? name : name(words)
      await userEvent.click(await button(text))
    },
    /** Finds a button with these words. */
    async finds(name: Pick): Promise<void> {
      await button(name(words))
    },
    /** Finds these words on the screen. */
    async reads(text: Pick | string): Promise<void> {
      const expected = typeof text === 'string' ? text : text(words)
      await waitFor(() => expect(root().textContent).toContain(expected))
    },
    /** Types into the field with this label. */
    async types(label: Pick | RegExp, text: Pick | string): Promise<void> {
      await userEvent.type(
        await field(label, 'input'),
        typeof text === 'string' ? text : text(words),
      )
    },
    /** Ticks the box with this label. */
    async ticks(label: Pick): Promise<void> {
      await userEvent.click(await field(label, 'input'))
    },
    /** Has come to this step of the flow. */
    async isAt(name: string): Promise<void> {
      await waitFor(() => expect(step()).toBe(name))
    },

    /** Lets time pass, for the page and for the sandbox. */
    waits(seconds: number): void {
      moveClocks(seconds)
      stage.sandbox.advance(seconds)
    },

    async opens(): Promise<void> {
      await person.presses((all) => all.trigger)
    },
    async opensReview(): Promise<void> {
      await person.opens()
      await person.isAt('review')
    },
    /** From the review to the proof. */
    async proceeds(): Promise<void> {
      await person.isAt('review')
      await person.presses((all) => all.continue)
      await person.isAt('verify')
    },
    async opensVerification(): Promise<void> {
      await person.opensReview()
      await person.proceeds()
    },
    async sendsCode(): Promise<void> {
      await person.presses((all) => all.sendCode)
      await waitFor(() => expect(stage.getSnapshot().messages).not.toHaveLength(0))
    },
    async typesCode(): Promise<void> {
      const [message] = stage.getSnapshot().messages
      await person.types((all) => all.codeLabel, message?.code ?? '')
    },
    /** From the review to the press that deletes. */
    async proceedsToDelete(): Promise<void> {
      await person.proceeds()
      await person.sendsCode()
      await person.typesCode()
      await person.presses((all) => all.deleteAccount)
    },
    async getsCode(): Promise<void> {
      await person.opensVerification()
      await person.sendsCode()
    },
    /** From the closed dialog to the press that deletes. */
    async deletes(): Promise<void> {
      await person.opensReview()
      await person.proceedsToDelete()
    },
  }
  return person
}
