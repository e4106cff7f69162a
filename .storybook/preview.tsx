import { sampleUsers } from '@farewell/sandbox'
import '@farewell/ui/styles.css'
import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { createStage } from '../stories/stage/createStage.ts'
import { faults, type FaultName } from '../stories/stage/faults.ts'
import { languages, loadLanguage } from '../stories/stage/languages.ts'
import { StageView } from '../stories/stage/StageView.tsx'
import { onStage } from '../stories/stage/onStage.ts'
import { docs } from './docs.ts'
import { smallToolbar, toolbar } from './toolbar.ts'

configure({
  // A machine that is busy with other tests takes its time.
  asyncUtilTimeout: 5000,
  // The whole page as text helps nobody.
  getElementError: (message) => new Error(message ?? 'Nothing like that was found.'),
})

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs,
    options: {
      storySort: {
        order: [
          'Guide',
          'Dialog',
          ['Whole deletion', '*'],
          'Other shapes',
          ['Panel', 'Lazy dialog', 'Your own view'],
          'States',
          ['Before the proof', 'The proof', 'The deletion'],
          'Errors',
          ['When opening', 'When sending a code', 'When deleting', '*'],
          'Host themes',
          'Parts',
        ],
      },
    },
  },
  initialGlobals: {
    theme: 'light',
    dir: 'auto',
    locale: 'en',
    strict: 'on',
    shadow: 'off',
    account: 'ada',
    fault: 'none',
    beside: 'on',
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'forced', title: 'Forced colours' },
    ]),
    locale: toolbar('Language', 'globe', languages),
    dir: smallToolbar('Direction', 'transfer', [
      { value: 'auto', title: 'Direction of the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    account: toolbar(
      'Account',
      'user',
      sampleUsers.map(({ username = '', name }) => ({ value: username, title: name })),
    ),
    fault: toolbar(
      'Fault',
      'lightning',
      Object.keys(faults).map((name) => ({ value: name, title: name })),
    ),
    strict: smallToolbar('StrictMode', 'shield', [
      { value: 'on', title: 'StrictMode' },
      { value: 'off', title: 'No StrictMode' },
    ]),
    shadow: smallToolbar('Shadow root', 'box', [
      { value: 'off', title: 'No shadow root' },
      { value: 'on', title: 'In a shadow root' },
    ]),
  },
  loaders: [
    async ({ id, globals }) => ({
      stage: createStage({
        id,
        account: String(globals['account']),
        fault: globals['fault'] as FaultName,
      }),
      locale: await loadLanguage(String(globals['locale'])),
    }),
  ],
  beforeEach: (context) => () => onStage(context).stage.close(),
  decorators: [
    (Story, context) => {
      const { stage, locale } = onStage(context)
      const { theme, dir, strict, shadow } = context.globals
      return (
        <StageView
          stage={stage}
          locale={locale}
          theme={String(theme)}
          dir={dir === 'ltr' || dir === 'rtl' ? dir : locale.dir}
          isStrict={strict === 'on'}
          inShadow={shadow === 'on'}
          hasBeside={context.globals['beside'] === 'on'}
          isAlone={context.viewMode === 'story'}
          isBare={context.parameters['stage'] === 'bare'}
        >
          <Story />
        </StageView>
      )
    },
  ],
})
