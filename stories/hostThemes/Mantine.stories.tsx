import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'
import { HostTheme } from './HostTheme.tsx'
import mantine from '@mantine/core/styles.css?inline'
import { MantinePage } from './mantine/MantinePage.tsx'
import theming from './mantine/theming.css?raw'

const meta = preview.meta({
  title: 'Host themes/Mantine',
  component: MantinePage,
  tags: ['!autodocs', 'dark'],
  globals: { shadow: 'off' },
  parameters: { stage: 'bare' },
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** Its variables, light and dark. */
export const Mantine = meta.story({
  name: 'Mantine',
  render: (args, { globals }) => (
    <HostTheme sheets={[mantine, theming]} theming={theming}>
      <MantinePage {...args} mode={globals['theme'] === 'light' ? 'light' : 'dark'} />
    </HostTheme>
  ),
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Delete account…')
    await person.proceeds()
  },
})
