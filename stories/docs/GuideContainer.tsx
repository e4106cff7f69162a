import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { useEffect, useState, type PropsWithChildren, type ReactNode } from 'react'
import { themes } from 'storybook/theming'

const DARK = '(prefers-color-scheme: dark)'

/** The theme of the toolbar, as the address of the page has it; it is not there while it is light. */
function themeOfAddress(): string {
  const globals = new URLSearchParams(location.search).get('globals') ?? ''
  return /(?:^|;)theme:(\w+)/.exec(globals)?.[1] ?? 'light'
}

function useIsDark(context: DocsContainerProps['context']): boolean {
  const [theme, setTheme] = useState(themeOfAddress)
  const [prefersDark, setPrefersDark] = useState(() => matchMedia(DARK).matches)
  useEffect(() => {
    const query = matchMedia(DARK)
    const onChange = (): void => setPrefersDark(query.matches)
    const onGlobals = ({ globals }: { globals: Record<string, unknown> }): void =>
      setTheme(String(globals['theme']))
    query.addEventListener('change', onChange)
    context.channel.on('globalsUpdated', onGlobals)
    return () => {
      query.removeEventListener('change', onChange)
      context.channel.off('globalsUpdated', onGlobals)
    }
  }, [context.channel])
  return theme === 'dark' || prefersDark
}

/** The page around the documentation: dark where the toolbar or the reader's system says so. */
export function GuideContainer(props: PropsWithChildren<DocsContainerProps>): ReactNode {
  const isDark = useIsDark(props.context)
  useEffect(() => {
    const { style } = document.documentElement
    style.colorScheme = isDark ? 'dark' : 'light'
    return () => {
      style.colorScheme = ''
    }
  }, [isDark])
  return <DocsContainer {...props} theme={isDark ? themes.dark : themes.light} />
}
