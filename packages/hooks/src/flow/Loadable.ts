import { reportHostError } from './platform.ts'

/** A value, or the way to read it afresh. The signal aborts when the dialog closes. */
export type Loadable<T> = T | ((context: { signal: AbortSignal }) => Promise<T> | T)

/** What became of a {@link Loadable}. */
export type Loaded<T> = { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed' }

/** Something that goes with the account. */
export interface Consequence {
  label: string
  detail?: string | undefined
  count?: number | undefined
}

/** Something that must be settled first, with the place to settle it. */
export interface Blocker extends Consequence {
  href?: string | undefined
  /** The words of the link; the dictionary's by default. */
  hrefLabel?: string | undefined
}

/** Items as data, from items as the host may write them: a text is an item with that label. */
function itemsOf<Item extends Consequence>(list: readonly (string | Item)[]): readonly Item[] {
  return list.map((item) => (typeof item === 'string' ? ({ label: item } as Item) : item))
}

/** Reads a list. A failure is reported to the page and told by `failed`; it never throws. */
export async function load<Item extends Consequence>(
  loadable: Loadable<readonly (string | Item)[]> | undefined,
  signal: AbortSignal,
): Promise<Loaded<readonly Item[]>> {
  try {
    const value = typeof loadable === 'function' ? await loadable({ signal }) : (loadable ?? [])
    if (!isList<Item>(value)) {
      throw new TypeError(
        'consequences and blockers must be lists of texts or of objects with a label.',
      )
    }
    return { status: 'ready', value: itemsOf(value) }
  } catch (error) {
    if (!signal.aborted) reportHostError(error)
    return { status: 'failed' }
  }
}

/** Untyped hosts exist: a list of anything else is told, not drawn. */
function isList<Item>(value: unknown): value is readonly (string | Item)[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === 'string' ||
        typeof (item as { label?: unknown } | null)?.label === 'string',
    )
  )
}
