import { registerHooks } from 'node:module'

/**
 * What a framework does when React runs on a server: of a module that says 'use client' nothing is
 * run there, and each export becomes a reference that may be passed on and not called.
 */
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    const { source: bytes = '' } = loaded
    const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes ?? undefined)
    if (loaded.format !== 'module' || !/^\s*['"]use client['"]/.test(text)) return loaded
    const lists = [...text.matchAll(/^export \{([^}]*)\}/gm)].map(([, list = '']) =>
      list.split(','),
    )
    const names = lists.flat().map((name) => name.trim().replace(/^.* as /, ''))
    const source = names.filter(Boolean).map(
      (name) => `export const ${name} = Object.assign(() => {
          throw new Error('${name} was called on the server.')
        }, { isClientReference: true })`,
    )
    return { ...loaded, source: source.join('\n') }
  },
})
