import { DeleteAccountDialog } from '@farewell/ui/lazy'
import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({ title: 'Other shapes/Lazy dialog', component: DeleteAccountDialog })

/** A trigger, and nothing else until somebody hovers over it, focuses or presses it. */
export const LoadedOnIntent = meta.story({
  play: async (context) => {
    await personIn(context).finds((words) => words.trigger)
  },
})

/** The press is not lost while the dialog is on its way. */
export const OpenedByThePress = meta.story({
  play: async (context) => {
    await personIn(context).opensReview()
  },
})
