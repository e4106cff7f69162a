import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'
import { HostTheme } from './HostTheme.tsx'
import shadcn from './shadcn/shadcn.css?inline'
import { ShadcnPage } from './shadcn/ShadcnPage.tsx'
import theme from '@farewell/ui/themes/shadcn.css?inline'
import theming from './shadcn/theming.css?raw'

const meta = preview.meta({
  title: 'Host themes/shadcn and Tailwind',
  component: ShadcnPage,
  tags: ['!autodocs', 'dark'],
  globals: { shadow: 'off' },
  parameters: { stage: 'bare' },
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** Its variables, by `@farewell/ui/themes/shadcn.css`. */
export const Shadcn = meta.story({
  name: 'shadcn/ui with Tailwind',
  render: (args, { globals }) => (
    <HostTheme sheets={[shadcn, theme]} theming={theming}>
      <ShadcnPage {...args} mode={globals['theme'] === 'light' ? 'light' : 'dark'} />
    </HostTheme>
  ),
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Delete account…')
    await person.proceeds()
  },
})
