import type { Host } from './hosts.ts'
import type { HostReport } from './runHost.ts'

interface Line {
  host: Host
  /** Missing when the host failed. */
  report: HostReport | undefined
}

const HEAD = ['host', 'versions', 'uses', 'build', 'server HTML', 'deletion', 'console']

function cellsOf({ host, report }: Line): string[] {
  const title = `[${host.title}](../examples/hosts/${host.name})`
  if (!report) return [title, '', host.uses, 'failed', '', '', '']
  const { versions, htmlChecked, deleted } = report
  const times = deleted === 1 ? 'done' : `done, ${deleted} ways`
  return [
    title,
    versions,
    host.uses,
    'built',
    htmlChecked ? 'only the trigger' : '–',
    times,
    'clean',
  ]
}

/** A table as the formatter would have it: the columns padded. */
function tableOf(rows: string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [
    line(head),
    line(
      HEAD.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ].join('\n')
}

/** The page that says which apps were tried. */
export function hostsPage(lines: Line[]): { table: string; text: string } {
  const table = tableOf([HEAD, ...lines.map((line) => cellsOf(line))])
  const text = `# Host apps

The strangest homes that we could think of. Each is an app of its own, with its own lock file, in
[examples/hosts](../examples/hosts). It is copied to a folder outside of the repository, installs the
kit from the tarballs that would be published, is built for production and served beside a sandbox of
its own; then an account is deleted in it, in Chromium. A host passes when the account is gone and
nobody has warned: not the compiler, not the build, not the server, not the console.

${table}

"Only the trigger": so much of the kit, and no more, is in the HTML that the server sends.

\`\`\`sh
npm run test:hosts            # all of them; writes this table
npm run test:hosts -- next    # one
\`\`\`

\`npm test\` runs those that need nothing but what this repository has installed.

## Mistakes, and what they are answered with

| mistake                                                                           | what happens                                                                                                  |
| --------------------------------------------------------------------------------- | ------------------------------------------------------------------------------------------------------------- |
| no style sheet                                                                    | it works, unstyled                                                                                            |
| a client that is made anew on every render                                        | it works                                                                                                      |
| \`appHost\` with a slash at its end                                                 | it works                                                                                                      |
| two copies of the kit in one page                                                 | both work; a provider of the one gives nothing to the other                                                   |
| the provider of one copy around the dialog of another                             | "Farewell has no client. […] two copies of @farewell/hooks are installed, as "npm ls @farewell/hooks" shows." |
| no \`QueryClientProvider\`                                                          | "No QueryClient set, use QueryClientProvider to set one"                                                      |
| Next.js: the dialog or \`DeleteAccount.*\` in a server component, without functions | it works: the provider has the client and the callbacks                                                       |
| Next.js: the same with a callback                                                 | "Event handlers cannot be passed to Client Component props.", naming it                                       |
| Next.js: the same with a \`client\`                                                 | "Functions cannot be passed directly to Client Components", naming its methods                                |
| Next.js: \`useDeleteAccountFlow\` in a server component                             | "Attempted to call useDeleteAccountFlow() from the server but useDeleteAccountFlow is on the client."         |

Those of Next.js were tried by hand, the others are in the host \`mistakes\`.

## The locks

A lock holds everything but the kit, whose integrity changes with every build: the kit is installed
after \`npm ci\`, by \`npm install --no-save\`. After a change of dependencies run
\`npm install --package-lock-only\` in the host's folder, then \`npm run test:hosts\` on it. Where the
registry lacks binaries for other platforms, npm leaves them out of the lock without a word and then
refuses it: in the lock of \`astro\` the entries of \`@astrojs/compiler-binding-*\` were added by hand,
without an integrity.
`
  return { table, text }
}
