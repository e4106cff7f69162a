import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** @typedef {{ folder: string, paths: string[] }} Contents an unpacked package and its files */

/** @param {string} text */
const directiveOf = (text) => /^\s*['"](use \w+)['"]/.exec(text)?.[1]

/** @param {Contents} contents */
function strayFiles({ paths }) {
  return paths
    .filter((path) => /\.test[.-]|\.testing\.|(^|\/)(testing|__screenshots__)\/|\.tgz$/.test(path))
    .map((path) => `${path} is no part of the package: leave it out by "files".`)
}

/** @param {Contents} contents */
function missingFiles({ folder }) {
  return ['README.md', 'LICENSE']
    .filter((path) => !existsSync(join(folder, path)))
    .map((path) => `${path} is missing.`)
}

/**
 * A map without its source shows nothing in a debugger.
 *
 * @param {Contents} contents
 */
function blindMaps({ folder, paths }) {
  return paths
    .filter((path) => path.endsWith('.map'))
    .flatMap((path) => {
      /** @type {{ sources: string[] }} */
      const { sources } = JSON.parse(readFileSync(join(folder, path), 'utf8'))
      return sources
        .filter((source) => !existsSync(join(folder, dirname(path), source)))
        .map((source) => `${path} maps to ${source}, which is not in the package.`)
    })
}

/** @param {Contents} contents */
function unmappedModules({ folder, paths }) {
  return (
    paths
      // Helpers that the bundler brings have no source here.
      .filter((path) => /^dist\/(?!_virtual\/).*\.(js|d\.ts)$/.test(path))
      .filter((path) => {
        const text = readFileSync(join(folder, path), 'utf8')
        // A module that only passes others on has nothing to step into.
        return !paths.includes(`${path}.map`) && !/^(export [*{].*\n|import .*\n|\s)*$/.test(text)
      })
      .map((path) => `${path} has no source map.`)
  )
}

/**
 * Where `'use client'` is lost, a server component breaks; where it is added, a server cannot call
 * the option factories.
 *
 * @param {Contents} contents
 */
function misplacedDirectives({ folder, paths }) {
  return paths
    .filter((path) => /^dist\/.*\.js$/.test(path))
    .flatMap((path) => {
      const base = path.replace(/^dist\/(.*)\.js$/, 'src/$1')
      const source = paths.find((other) => other === `${base}.ts` || other === `${base}.tsx`)
      const built = directiveOf(readFileSync(join(folder, path), 'utf8'))
      const written = source ? directiveOf(readFileSync(join(folder, source), 'utf8')) : undefined
      if (built === written) return []
      return [`${path} says ${built ?? 'nothing'}, its source ${written ?? 'nothing'}.`]
    })
}

/**
 * A registry shows the README without the repository around it.
 *
 * @param {Contents} contents
 */
function brokenLinks({ folder }) {
  const file = join(folder, 'README.md')
  if (!existsSync(file)) return []
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
  return links
    .map(([, link = '']) => link)
    .filter((link) => !/^(https:|#)/.test(link))
    .filter((link) => !existsSync(join(folder, posix.normalize(link.split('#')[0] ?? ''))))
    .map((link) => `README.md links to ${link}, which is not in the package.`)
}

/**
 * @param {Contents} contents
 * @returns {string[]} what is in the package that should not be, and the other way about
 */
export function contentProblems(contents) {
  return [
    strayFiles,
    missingFiles,
    blindMaps,
    unmappedModules,
    misplacedDirectives,
    brokenLinks,
  ].flatMap((find) => find(contents))
}
