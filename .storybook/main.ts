import { defineMain } from '@storybook/react-vite/node'
import tailwindcss from '@tailwindcss/vite'
import { mergeConfig } from 'vite'
import { remarkTables } from '../stories/docs/remarkTables.ts'

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['../stories/docs/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkTables] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      // For the page in shadcn/ui.
      plugins: [tailwindcss()],
      // Relative, so that the built site works from any folder.
      base: './',
      // A page to look at: what its parts weigh is told of the packages, not of it.
      build: {
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: { checks: { pluginTimings: false } },
      },
    }),
})
