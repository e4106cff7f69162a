import { DeleteAccountDialog } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({
  title: 'Dialog/Whole deletion',
  component: DeleteAccountDialog,
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** Press the button, send a code, read it in the inbox beside, and delete the account. */
export const WholeDeletion = meta.story({
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
  },
})

/** What the toolbar does, held to it: another language and direction, inside a shadow root. */
export const InArabicInShadowRoot = meta.story({
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'ar', shadow: 'on', strict: 'off' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
  },
})

/** The same in German, whose ellipsis stands after a space that does not break. */
export const InGerman = meta.story({
  tags: ['!dev', '!autodocs'],
  globals: { locale: 'de', dir: 'rtl' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
  },
})
