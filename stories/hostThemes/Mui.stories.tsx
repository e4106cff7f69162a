import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'
import { HostTheme } from './HostTheme.tsx'
import { MuiPage } from './mui/MuiPage.tsx'
import theming from './mui/theming.css?raw'

const meta = preview.meta({
  title: 'Host themes/MUI',
  component: MuiPage,
  tags: ['!autodocs', 'dark'],
  globals: { shadow: 'off' },
  parameters: { stage: 'bare' },
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** The variables of its theme, with `cssVariables: true`. */
export const Mui = meta.story({
  name: 'MUI',
  render: (args, { globals }) => (
    <HostTheme sheets={[theming]} theming={theming}>
      <MuiPage {...args} mode={globals['theme'] === 'light' ? 'light' : 'dark'} />
    </HostTheme>
  ),
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Delete account…')
    await person.proceeds()
  },
})
