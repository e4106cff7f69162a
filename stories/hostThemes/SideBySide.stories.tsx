import preview from '../../.storybook/preview.tsx'
import antd from './antd/theming.css?raw'
import { Theming } from './HostTheme.tsx'
import mantine from './mantine/theming.css?raw'
import mui from './mui/theming.css?raw'
import plain from './plain/theming.css?raw'
import shadcn from './shadcn/theming.css?raw'
import { useTopUntilUsed } from './useTopUntilUsed.ts'

const kits = [
  { name: 'shadcn/ui with Tailwind', id: 'host-themes-shadcn-and-tailwind--shadcn', code: shadcn },
  { name: 'MUI', id: 'host-themes-mui--mui', code: mui },
  { name: 'Mantine', id: 'host-themes-mantine--mantine', code: mantine },
  { name: 'Ant Design', id: 'host-themes-ant-design--ant-design', code: antd },
  { name: 'Plain CSS', id: 'host-themes-plain-css--plain-css', code: plain },
]

interface SideBySideProps {
  globals: string
}

/** Each in a frame of its own, as the sheets of one kit would reach into another's page. */
function SideBySide({ globals }: SideBySideProps) {
  useTopUntilUsed()
  return (
    <div className="side-by-side">
      {kits.map(({ name, id, code }) => (
        <section key={id}>
          <h2>{name}</h2>
          {/* A page of this very site. */}
          {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
          <iframe title={name} src={`iframe.html?viewMode=story&id=${id}&globals=${globals}`} />
          <Theming code={code} />
        </section>
      ))}
    </div>
  )
}

const meta = preview.meta({
  title: 'Host themes/Side by side',
  component: SideBySide,
  // The frames show other stories, which are tested.
  tags: ['!autodocs', '!test'],
  globals: { shadow: 'off', beside: 'off' },
  parameters: { stage: 'bare' },
})

/** One dialog in five kits: at home in each. */
export const AllKits = meta.story({
  args: { globals: '' },
  render: (_, { globals }) => (
    <SideBySide
      globals={['theme', 'dir', 'locale']
        .map((name) => `${name}:${String(globals[name])}`)
        .concat('beside:off')
        .join(';')}
    />
  ),
})
