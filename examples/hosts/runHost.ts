import { globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { watchForErrors } from '../../e2e/watchForErrors.ts'
import { answering } from '../../scripts/answering.mjs'
import { deleteAccount } from './deleteAccount.ts'
import { HostProcess, runScript, serve, type Environment } from './hostProcess.ts'
import type { Host, HostDeletion } from './hosts.ts'
import { hostSandbox, type HostSandbox } from './hostSandbox.ts'
import { serverHtmlProblems } from './serverHtmlProblems.ts'

export interface HostReport {
  /** Such as `vite 8.3.8, react 19.3.1`. */
  versions: string
  /** Seconds. */
  built: number
  /** How many pages of a server were looked at. */
  htmlChecked: number
  /** How many accounts were deleted. */
  deleted: number
}

/** As a word of its own: a file may be named after either. */
const WARNS = /\bwarn(ing)?s?\b|\berrors?\b/i

export interface RunHost {
  host: Host
  /** Where it is installed. */
  app: string
  browser: Browser
}

/** Free at this moment, which is as good as it gets for servers that do not tell theirs. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function versionsOf(host: Host, app: string): string {
  return host.versions
    .map((name) => {
      const text = readFileSync(join(app, 'node_modules', name, 'package.json'), 'utf8')
      return `${name} ${(JSON.parse(text) as { version: string }).version}`
    })
    .join(', ')
}

function scriptsOf(app: string): string[] {
  return globSync('dist/**/*.js', { cwd: app }).map((path) => readFileSync(join(app, path), 'utf8'))
}

/**
 * Builds a host app for production, serves it beside a sandbox of its own and deletes accounts in it,
 * in Chromium and over HTTP.
 *
 * @throws Error when it cannot be built, when a deletion does not end as it must, when a page or a
 *   server writes anything that is no good sign, or when a server renders more than the trigger.
 */
export async function runHost({ host, app, browser }: RunHost): Promise<HostReport> {
  const processes: HostProcess[] = []
  const start = (process: HostProcess): HostProcess => {
    processes.push(process)
    return process
  }
  try {
    const sandboxProcess = start(new HostProcess(app, 'farewell-sandbox --port 0', {}))
    const sandbox = hostSandbox(await sandboxProcess.written(/sandbox on (\S+)/))
    const environment = environmentOf(sandbox)

    const buildStart = performance.now()
    const output = await runScript(app, 'build', environment)
    const built = (performance.now() - buildStart) / 1000
    if (WARNS.test(output)) throw new Error(`The build warns:\n${output}`)

    // The app's own tests, where it has any.
    await runScript(app, 'test', { NODE_ENV: 'test' })

    if (host.contains && !scriptsOf(app).some((script) => script.includes(host.contains ?? ''))) {
      throw new Error(`No script that was built contains ${host.contains}.`)
    }

    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const server = start(serve(app, port, environment))
    await Promise.race([
      answering(url),
      server.ended.then(() => {
        throw new Error(`The server ended:\n${server.output}`)
      }),
    ])
    const pages = Object.entries(host.rendered ?? {})
    for (const [path, trigger] of pages) {
      const problems = serverHtmlProblems(await (await fetch(url + path)).text(), trigger)
      if (problems.length > 0) throw new Error(`The server's ${path}: ${problems.join(' ')}`)
    }
    const deletions = host.deletions ?? [{}]
    for (const deletion of deletions) {
      await drive({ deletion, rendered: host.rendered, url, sandbox, browser })
    }
    for (const [path, sentence] of Object.entries(host.told ?? {})) {
      await expectTold({ path, sentence, url, browser })
    }
    if (WARNS.test(server.output)) throw new Error(`The server warns:\n${server.output}`)
    return {
      versions: versionsOf(host, app),
      built,
      htmlChecked: pages.length,
      deleted: deletions.length,
    }
  } finally {
    for (const process of processes) await process.stop()
  }
}

/** Where the sandbox is, by the name under which each tool lets a page know it. */
function environmentOf({ url }: HostSandbox): Environment {
  return {
    GENAUTH_APP_HOST: url,
    VITE_GENAUTH_APP_HOST: url,
    NEXT_PUBLIC_GENAUTH_APP_HOST: url,
    PUBLIC_GENAUTH_APP_HOST: url,
  }
}

interface Drive {
  deletion: HostDeletion
  rendered: Host['rendered']
  url: string
  sandbox: HostSandbox
  browser: Browser
}

interface Told {
  path: string
  sentence: RegExp
  url: string
  browser: Browser
}

async function expectTold({ path, sentence, url, browser }: Told): Promise<void> {
  const page = await browser.newPage()
  try {
    await page.goto(url + path)
    const said = await page.getByRole('alert').textContent({ timeout: 15_000 })
    if (!sentence.test(said ?? '')) throw new Error(`${path} says: ${said}`)
  } finally {
    await page.close()
  }
}

/** Runs in the page: whether a trigger that came from the server is React's by now. */
function isHydrated(trigger: string): boolean {
  return [...document.querySelectorAll('button')]
    .filter(({ textContent }) => textContent === trigger)
    .some((button) => Object.keys(button).some((key) => key.startsWith('__reactProps$')))
}

async function drive({ deletion, rendered, url, sandbox, browser }: Drive): Promise<void> {
  const { path = '/', handover = '#access_token=', email = 'bea@example.com', view } = deletion
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  context.setDefaultTimeout(15_000)
  const errors = watchForErrors(context)
  if (deletion.lost) {
    errors.expectLostRequests()
    errors.expectRefusedRequests()
  }
  const page = await context.newPage()
  try {
    // The login comes as a redirect of GenAuth's hands it over.
    await page.goto(url + path + handover + (await sandbox.signIn(email)))
    const trigger = rendered?.[path]
    if (trigger !== undefined) await page.waitForFunction(isHydrated, trigger)
    await deleteAccount({ ...deletion, view: view?.(page) ?? page, sandbox, email })
  } catch (error) {
    // What the page itself says of it is the better clue.
    errors.throwIfAny()
    const shown = await page.locator('body').ariaSnapshot()
    throw new Error(`No deletion on ${path}. The page shows:\n${shown}`, { cause: error })
  } finally {
    await context.close()
  }
  errors.throwIfAny()
}
