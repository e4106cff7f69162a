import { DeleteAccountDialog } from '@farewell/ui'
import { waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { hurry } from '../journey/hurry.ts'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({ title: 'Errors/Without an answer', component: DeleteAccountDialog })

/** No answer for ten seconds, in which the button says that it is at work. Way forward: again. */
export const Timeout = meta.story({
  globals: { fault: 'timeout' },
  beforeEach: hurry,
  play: async (context) => {
    const person = personIn(context)
    await person.opensVerification()
    await person.presses((words) => words.sendCode)
    // Longer than what `hurry` shortens.
    await waitFor(() => person.reads((words) => words.errors.timeout), { timeout: 30_000 })
  },
})
