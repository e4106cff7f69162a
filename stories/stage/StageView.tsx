import { FarewellProvider, type Dictionary } from '@farewell/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { Fragment, StrictMode, useSyncExternalStore, type ReactNode } from 'react'
import { Beside } from './Beside.tsx'
import { ForcedColors } from './ForcedColors.tsx'
import { SettingsPage } from './SettingsPage.tsx'
import { ShadowRoot } from './ShadowRoot.tsx'
import type { Stage } from './Stage.ts'
import './stage.css'

export interface StageViewProps {
  stage: Stage
  locale: Dictionary
  theme: string
  dir: 'ltr' | 'rtl'
  isStrict: boolean
  inShadow: boolean
  /** The story brings a page of its own. */
  /** It fills the page: it is not one of many in the documentation. */
  isAlone: boolean
  isBare: boolean
  hasBeside: boolean
  children: ReactNode
}

/** A story on its stage: the page on one side, what the sandbox sent and was asked on the other. */
export function StageView(props: StageViewProps): ReactNode {
  const { stage, locale, theme, dir, isStrict, inShadow, children } = props
  const { start, client, queryClient } = useSyncExternalStore(stage.subscribe, stage.getSnapshot)
  const Mode = isStrict ? StrictMode : Fragment
  const Root = inShadow ? ShadowRoot : Fragment
  const Page = props.isBare ? Fragment : SettingsPage
  return (
    <div
      className="stage"
      data-theme={theme}
      data-alone={props.isAlone}
      dir={dir}
      lang={locale.lang}
    >
      <main className="stage-page">
        <Root key={start}>
          <Page>
            <Mode>
              <QueryClientProvider client={queryClient}>
                <FarewellProvider client={client} locale={{ ...locale, dir }}>
                  {children}
                </FarewellProvider>
              </QueryClientProvider>
            </Mode>
          </Page>
        </Root>
      </main>
      {props.hasBeside ? <Beside stage={stage} /> : null}
      {theme === 'forced' ? <ForcedColors /> : null}
    </div>
  )
}
