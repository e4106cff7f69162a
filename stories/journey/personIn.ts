import type { Words } from '@farewell/ui'
import { expect, waitFor, within } from 'storybook/test'
import { onStage } from '../stage/onStage.ts'

type Pick = (words: Words) => string

interface PlayContext {
  canvasElement: HTMLElement
  loaded: Record<string, unknown>
  userEvent: {
    click: (element: Element) => Promise<void>
    type: (element: Element, text: string) => Promise<void>
  }
}

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
  const step = (): string | undefined =>
    root().querySelector<HTMLElement>('[data-step]')?.dataset['step']

  const person = {
    /** Presses a button by its words. */
    async presses(name: Pick | string): Promise<void> {
      const text = typeof name === 'string' ? name : name(words)
      await userEvent.click(await within(root()).findByRole('button', { name: text }))
    },
    /** Finds these words on the screen. */
    async reads(text: Pick | string): Promise<void> {
      const expected = typeof text === 'string' ? text : text(words)
      await waitFor(() => expect(root().textContent).toContain(expected))
    },
    async types(label: Pick | string, text: string): Promise<void> {
      const name = typeof label === 'string' ? label : label(words)
      await userEvent.type(await within(root()).findByLabelText(name), text)
    },
    /** Has come to this step of the flow. */
    async isAt(name: string): Promise<void> {
      await waitFor(() => expect(step()).toBe(name))
    },

    async opens(): Promise<void> {
      await person.presses((all) => all.trigger)
    },
    async opensReview(): Promise<void> {
      await person.opens()
      await person.isAt('review')
    },
    async opensVerification(): Promise<void> {
      await person.opensReview()
      await person.presses((all) => all.continue)
      await person.isAt('verify')
    },
    async getsCode(): Promise<void> {
      await person.opensVerification()
      await person.presses((all) => all.sendCode)
      await waitFor(() => expect(stage.getSnapshot().messages).not.toHaveLength(0))
    },
    async entersCode(): Promise<void> {
      await person.getsCode()
      const [message] = stage.getSnapshot().messages
      await person.types((all) => all.codeLabel, message?.code ?? '')
    },
    async deletes(): Promise<void> {
      await person.entersCode()
      await person.presses((all) => all.deleteAccount)
    },
  }
  return person
}
