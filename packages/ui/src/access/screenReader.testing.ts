import { Virtual } from '@guidepup/virtual-screen-reader'
import { settle } from '../testing/stage.testing.tsx'

/**
 * The library takes an alertdialog for a live region, which it is not (of ARIA's roles only `alert`
 * is assertive), and tells a change of a live region once for each of its mutations.
 */
function heard(phrases: readonly string[]): string[] {
  const said = phrases.filter((phrase) => !/^assertive: |^polite: $/.test(phrase))
  return said.filter((phrase, place) => phrase !== said[place - 1])
}

/** The kit keeps the focus events of the dialog from the page around it: heard on their way down. */
async function startOnTheWayDown(ear: Virtual): Promise<() => void> {
  const { body } = document
  const listening = new AbortController()
  body.addEventListener = (type: string, listener: EventListener) => {
    EventTarget.prototype.addEventListener.call(body, type, listener, {
      capture: true,
      signal: listening.signal,
    })
  }
  await ear.start({ container: body })
  Reflect.deleteProperty(body, 'addEventListener')
  return () => listening.abort()
}

export interface ScreenReader {
  /** Does something by hand, and notes it with what is said of it. */
  does: (what: string, action: () => Promise<unknown>) => Promise<void>
  /** Leaves, and notes what has the focus then. It is the last that is heard. */
  leaves: (what: string, action: () => Promise<unknown>) => Promise<void>
  /** Notes what a person hears who reads the dialog or panel from its start to its end. */
  reads: () => Promise<void>
  /** Everything so far, one line each. */
  transcript: () => string
  stop: () => Promise<void>
}

/** Listens to the page as one does who does not see it. */
export async function listen(): Promise<ScreenReader> {
  const lines: string[] = []
  const ear = new Virtual()
  const stopListening = await startOnTheWayDown(ear)
  await ear.clearSpokenPhraseLog()
  const stop = async (): Promise<void> => {
    stopListening()
    await ear.stop()
  }
  return {
    async does(what, action) {
      await action()
      await settle()
      lines.push('', `> ${what}`, ...heard(await ear.spokenPhraseLog()))
      await ear.clearSpokenPhraseLog()
    },
    async leaves(what, action) {
      // The library cannot name what is no longer in the page.
      await stop()
      await action()
      await settle()
      const container = document.activeElement ?? document.body
      const reader = new Virtual()
      await reader.start({ container })
      lines.push('', `> ${what}`, await reader.lastSpokenPhrase())
      await reader.stop()
    },
    async reads() {
      const container = document.querySelector('dialog, .farewell-panel')
      if (!container) throw new Error('There is nothing to read.')
      const reader = new Virtual()
      await reader.start({ container })
      const start = reader.activeNode
      do await reader.next()
      while (reader.activeNode !== start)
      const phrases = heard(await reader.spokenPhraseLog())
      await reader.stop()
      // Around again at the start.
      lines.push('', '> (reads it all)', ...phrases.slice(1, -1))
    },
    transcript: () => `${lines.join('\n').trim()}\n`.replace(/[0-9a-f]{32}/g, '(request id)'),
    stop,
  }
}
