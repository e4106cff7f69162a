import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

const isDark = matchMedia('(prefers-color-scheme: dark)').matches

addons.setConfig({
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'Farewell: the account-deletion kit',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    appBorderRadius: 10,
    colorSecondary: isDark ? '#e0806d' : '#b02a14',
    ...(isDark ? {} : { appBg: '#f6f4f0', barSelectedColor: '#b02a14' }),
  }),
  layout: { bottomPanelHeight: 220 },
})
