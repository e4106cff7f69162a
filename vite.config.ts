import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { EngineName } from './e2e/engines/Engine.ts'
import { chromiumLaunchOptions } from './scripts/chromium.mjs'

const react18 = (name: string) =>
  fileURLToPath(new URL(`./e2e/react-18/node_modules/${name}`, import.meta.url))

/** What is waited for comes; on a busy machine it comes late. */
const patience = { testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } }

// Made anew for each project: Vitest writes the project's name into it.
const browserTests = () => ({
  include: ['packages/*/src/**/*.browser.test.tsx'],
  ...patience,
  browser: {
    enabled: true,
    headless: true,
    provider: playwright({ launchOptions: chromiumLaunchOptions() }),
    instances: [{ browser: 'chromium' as const }],
    screenshotFailures: false,
  },
})

// Listed so that the first run in a fresh clone does not reload a test in the middle.
const browserDependencies = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  '@testing-library/react',
  '@tanstack/react-query',
  'ky',
  'valibot',
  'hono',
  'hono/body-limit',
  'hono/cors',
  'hono/html',
  'micro-rsa-dsa-dh',
  'micro-rsa-dsa-dh/rsa.js',
  'axe-core',
  '@mui/material/CssBaseline',
  'tailwindcss',
  '@guidepup/virtual-screen-reader',
  'radix-ui',
  '@mui/material/Button',
  '@mui/material/Dialog',
  '@mui/material/Menu',
  '@mui/material/MenuItem',
]

function journeyFiles(engine: EngineName): string[] {
  if (engine === 'chromium') return ['e2e/**/*.test.ts']
  return process.env.E2E_ENGINES === 'all' ? ['e2e/*.test.ts'] : ['e2e/everyEngine.test.ts']
}

/** All journeys in Chromium; in the others a short one, unless `npm run test:engines` asks for all. */
const journeysIn = (engine: EngineName) => ({
  extends: true as const,
  test: {
    name: engine === 'chromium' ? 'e2e' : `e2e-${engine}`,
    environment: 'node' as const,
    include: journeyFiles(engine),
    provide: { engine },
    globalSetup: ['e2e/globalSetup.ts'],
    // The journeys of an engine share one sandbox.
    fileParallelism: false,
    ...patience,
    hookTimeout: 60_000,
  },
})

const storyDependencies = [
  ...browserDependencies,
  '@mantine/core',
  '@mui/material',
  '@mui/material/styles',
  '@storybook/addon-a11y',
  '@storybook/addon-docs',
  '@storybook/addon-docs/blocks',
  '@storybook/react-vite',
  'antd',
  'radix-ui',
  'storybook/preview-api',
  'storybook/test',
  'storybook/theming',
]

/** Stories are tests: their play functions run, and axe looks at what they have come to. */
const storyTests = (theme: 'light' | 'dark', tag: string) => ({
  extends: true as const,
  plugins: [
    storybookTest({ configDir: '.storybook', initialGlobals: { theme }, tags: { include: [tag] } }),
  ],
  optimizeDeps: { include: storyDependencies },
  test: {
    name: `stories-${theme}`,
    // The preview is loaded once: a story that leaves something behind is a story to mend.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: chromiumLaunchOptions(),
        // Contrast is that of a text at rest, not of one that fades in.
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' as const }],
      screenshotFailures: false,
    },
  },
})

export default defineConfig({
  plugins: [react()],
  // `@farewell/source` lets the workspace run on its sources, without a build or aliases.
  resolve: { conditions: ['@farewell/source', 'module', 'browser', 'development|production'] },
  ssr: {
    resolve: { conditions: ['@farewell/source', 'module', 'node', 'development|production'] },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            '{packages,examples}/*/src/**/*.test.ts',
            // As in an app's own tests.
            'packages/ui/src/**/*.jsdom.test.tsx',
            'scripts/*.test.ts',
            'bench/*/*.test.ts',
            'stories/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'browser',
          ...browserTests(),
          include: [...browserTests().include, 'stories/**/*.browser.test.tsx'],
        },
      },
      {
        extends: true,
        resolve: { alias: { react: react18('react'), 'react-dom': react18('react-dom') } },
        optimizeDeps: { include: browserDependencies },
        test: { name: 'browser-react-18', ...browserTests() },
      },
      storyTests('light', 'test'),
      // States are looked at in the dark too; what happens in a story does not depend on its theme.
      storyTests('dark', 'dark'),
      {
        extends: true,
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['examples/hosts/*.test.ts'],
          // Each host app is built.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      journeysIn('chromium'),
      journeysIn('firefox'),
      journeysIn('webkit'),
    ],
  },
})
