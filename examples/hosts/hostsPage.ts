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

The strangest homes that we could think of. Each is an app of its own, with its own lock file, which
installs the kit from the tarballs that would be published, never from this workspace. It is built for
production, served beside a sandbox of its own, and an account is deleted in it, in Chromium. A host
passes when the account is gone and nobody has warned: not the compiler, not the build, not the server,
not the console.

\`npm run test:hosts\` runs all of them and writes this table; \`npm run test:hosts -- next\` runs one.
\`npm test\` runs those that need nothing but what this repository has installed.

${table}
`
  return { table, text }
}
