import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import type { Tarball } from '../../scripts/publishing/packTarballs.mjs'
import { root } from '../../scripts/publishing/publishedPackages.mjs'
import { unpackTarball } from '../../scripts/publishing/unpackTarball.mjs'

export interface ServedRegistry {
  url: string
  /** What was asked for and is not there. */
  refused: string[]
  close: () => Promise<void>
}

interface ServeRegistry {
  app: string
  tarballs: Tarball[]
}

/**
 * Stands in for what the network has: below `/r` our registry item as it is committed, and shadcn's
 * own components as the app has them; below `/npm` our packages, from their tarballs.
 */
export async function serveRegistry({ app, tarballs }: ServeRegistry): Promise<ServedRegistry> {
  const refused: string[] = []
  const packages = new Map(tarballs.map((tarball) => [tarball.name, tarball]))
  let url = ''

  function shadcnItem(name: string): unknown {
    const path = `ui/${name}.tsx`
    const content = readFileSync(join(app, 'src/components', path), 'utf8')
    return { name, type: 'registry:ui', files: [{ path, type: 'registry:ui', content }] }
  }
  function packument(name: string): unknown {
    const tarball = packages.get(name)
    if (!tarball) throw new Error(`There is no tarball of ${name}.`)
    const folder = join(app, '..', `unpacked-${basename(tarball.file)}`)
    unpackTarball(tarball.file, folder)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string
    }
    const dist = { tarball: `${url}/npm/-/${basename(tarball.file)}` }
    const { version } = manifest
    return {
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, dist } },
    }
  }
  function answer(path: string): Buffer | string {
    const [, place, ...rest] = path.split('/')
    if (place === 'npm' && rest[0] === '-') {
      const tarball = tarballs.find(({ file }) => basename(file) === rest[1])
      if (tarball) return readFileSync(tarball.file)
    }
    if (place === 'npm') return JSON.stringify(packument(rest.join('/')))
    if (path === '/r/delete-account.json')
      return readFileSync(join(root, 'registry/r', rest[0] ?? ''))
    const [, component] = /^\/r\/styles\/[\w-]+\/([\w-]+)\.json$/.exec(path) ?? []
    if (component && component !== 'index') return JSON.stringify(shadcnItem(component))
    throw new Error(`There is no ${path}.`)
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname)
    try {
      const body = answer(path)
      response.setHeader('content-type', 'application/json').end(body)
    } catch {
      refused.push(path)
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    url,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
