import { parseCommand } from './parseCommand.ts'
import { serveSandbox } from './serveSandbox.ts'

const help = `Usage: farewell-sandbox [options]

Serves a GenAuth-compatible sandbox of the account-deletion flow on 127.0.0.1.

Options:
  --port N               the port to listen on; 0 for a free one (default 4747)
  --seed N               decides what the documentation leaves open (default random)
  --after-deletion MODE  what the login of a deleted user is good for:
                         unauthorized, user-not-found or still-works (default by the seed)
  --help                 prints this
`

try {
  const command = parseCommand(process.argv.slice(2))
  if (command.help) {
    process.stdout.write(help)
  } else {
    const { url, sandbox, close } = await serveSandbox(command.options)
    // Listening first, for whoever stops it as soon as it says that it answers.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
    process.stdout.write(
      [
        `Farewell sandbox on ${url}`,
        `Codes, users, clock and faults: ${url}/sandbox`,
        `Seed ${sandbox.seed}, after deletion: ${sandbox.afterDeletion}`,
        '',
      ].join('\n'),
    )
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
