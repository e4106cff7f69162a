import { portFromEnv } from './ports.mjs'
import { serveDemo } from './serveDemo.mjs'

try {
  const port = await portFromEnv('PORT')
  const sandboxPort = await portFromEnv('SANDBOX_PORT')
  if (port && port === sandboxPort) {
    throw new Error('PORT and SANDBOX_PORT are the same: the demo and the sandbox need one each.')
  }
  const { demoUrl, sandboxUrl, close } = await serveDemo({
    mode: 'development',
    ...(port && { port }),
    ...(sandboxPort && { sandboxPort }),
  })

  const stop = async () => {
    // Vite listens for the same signals and would end with its own code.
    process.exitCode = 0
    setTimeout(() => process.exit(), 3000).unref()
    await close()
    process.exit()
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  // npm tells only the shell between it and this script to stop, and the shell tells nobody.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void stop(), 300).unref()

  console.log(`
  The demo, an account-settings page:      ${demoUrl}
  The sandbox, a GenAuth of your own:      ${sandboxUrl}
  Its inbox, users, clock and faults:      ${sandboxUrl}/sandbox

  Sign in to the demo as a sample account. Codes arrive in the inbox.
  Ctrl-C stops both.
`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
