export type AnyProps = Record<string, unknown>

type Handler = (event: { defaultPrevented?: boolean }) => void

const isHandler = (name: string, value: unknown): value is Handler =>
  name.startsWith('on') && typeof value === 'function'

/**
 * Our props with the host's over them: classes and styles are joined. Of two handlers the host's is
 * called first; what it prevents, ours does not do.
 */
export function mergeProps(ours: object, theirs: object): AnyProps {
  const merged: AnyProps = { ...ours }
  for (const [name, value] of Object.entries(theirs) as [string, unknown][]) {
    const own = merged[name]
    if (value === undefined) continue
    if (own && name === 'className') merged[name] = `${own as string} ${value as string}`
    else if (name === 'style') merged[name] = { ...(own as object), ...(value as object) }
    else if (isHandler(name, own) && isHandler(name, value)) {
      merged[name] = (event: { defaultPrevented?: boolean }) => {
        value(event)
        if (!event.defaultPrevented) own(event)
      }
    } else merged[name] = value
  }
  return merged
}
