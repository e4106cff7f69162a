/** The sources of the parts, as text, by their path below `packages/ui/src/`. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>(
      [
        '../../../packages/ui/src/**/*.{ts,tsx}',
        '!**/*.test*',
        '!**/*.testing*',
        '!**/locales/**',
        '!**/access/**',
      ],
      { query: '?raw', import: 'default', eager: true },
    ),
  ).map(([path, text]) => [path.replace(/^.*packages\/ui\/src\//, ''), text]),
)
