import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'
import { HostTheme } from './HostTheme.tsx'
import page from './plain/page.css?inline'
import { PlainPage } from './plain/PlainPage.tsx'
import theming from './plain/theming.css?raw'

const meta = preview.meta({
  title: 'Host themes/Plain CSS',
  component: PlainPage,
  tags: ['!autodocs', 'dark'],
  globals: { shadow: 'off' },
  parameters: { stage: 'bare' },
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** Colours, font and square corners, by tokens. */
export const PlainCss = meta.story({
  name: 'Plain CSS',
  render: (args) => (
    <HostTheme sheets={[page, theming]} theming={theming}>
      <PlainPage {...args} />
    </HostTheme>
  ),
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Delete account…')
    await person.proceeds()
  },
})
