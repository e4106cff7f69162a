import type { CSSProperties } from 'react'

export type AnyProps = Record<string, unknown>

type Handler = (event: { defaultPrevented?: boolean }) => void

const isHandler = (name: string, value: unknown): value is Handler =>
  /^on[A-Z]/.test(name) && typeof value === 'function'

/** Both are called, the host's first; what it prevents, ours does not do. */
function inTurn(ours: Handler, theirs: Handler): Handler {
  return (event) => {
    theirs(event)
    if (!event.defaultPrevented) ours(event)
  }
}

/** Our props with the host's over them: classes and styles are joined, handlers run in turn. */
export function mergeProps(ours: object, theirs: object): AnyProps {
  const merged: AnyProps = { ...ours }
  for (const [name, value] of Object.entries(theirs) as [string, unknown][]) {
    const own = merged[name]
    if (value === undefined) continue
    if (name === 'className') merged[name] = own ? `${own as string} ${value as string}` : value
    else if (name === 'style')
      merged[name] = { ...(own as CSSProperties), ...(value as CSSProperties) }
    else merged[name] = isHandler(name, own) && isHandler(name, value) ? inTurn(own, value) : value
  }
  return merged
}
