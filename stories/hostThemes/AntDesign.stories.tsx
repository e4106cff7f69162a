import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'
import { HostTheme } from './HostTheme.tsx'
import { AntdPage } from './antd/AntdPage.tsx'
import theming from './antd/theming.css?raw'

const meta = preview.meta({
  title: 'Host themes/Ant Design',
  component: AntdPage,
  tags: ['!autodocs', 'dark'],
  globals: { shadow: 'off' },
  parameters: { stage: 'bare' },
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** The variables of its `App`. */
export const AntDesign = meta.story({
  name: 'Ant Design',
  render: (args, { globals }) => (
    <HostTheme sheets={[theming]} theming={theming}>
      <AntdPage
        {...args}
        mode={globals['theme'] === 'light' ? 'light' : 'dark'}
        direction={globals['dir'] === 'rtl' ? 'rtl' : 'ltr'}
      />
    </HostTheme>
  ),
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Delete account…')
    await person.proceeds()
  },
})
