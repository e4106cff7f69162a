import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'
import { OwnView } from './OwnView.tsx'
import ownViewSource from './OwnView.tsx?raw'

const meta = preview.meta({
  title: 'Other shapes/Your own view',
  component: OwnView,
  // The buttons have words of their own, in English.
  globals: { locale: 'en' },
  parameters: { docs: { source: { code: ownViewSource, language: 'tsx' } } },
})

/** `useDeleteAccountFlow` and plain HTML. All eight promises hold here too. */
export const HomeMade = meta.story({
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Delete account…')
    await person.presses('Continue')
    await person.sendsCode()
    await person.typesCode()
    await person.presses('Delete account')
    await person.reads('Your account is deleted.')
  },
})
