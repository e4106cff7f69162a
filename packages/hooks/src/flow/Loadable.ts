import { askHost } from './callHost.ts'
import { reportHostError } from './platform.ts'

/** Milliseconds that a host may take to read a list: as long as a call of the client. */
const LONGEST_READ = 10_000

/** A value, or the way to read it afresh. The signal aborts when the dialog closes. */
export type Loadable<T> = T | ((context: { signal: AbortSignal }) => Promise<T> | T)

/** What became of a {@link Loadable}. */
export type Loaded<T> = { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed' }

/** One text for each plural form that its language has; `other` for all that are not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Something that goes with the account. */
export interface Consequence {
  /** With a `count` it may come in plural forms: `{ one: 'notebook', other: 'notebooks' }`. */
  label: string | PluralForms
  detail?: string | undefined
  count?: number | undefined
}

/** Something that must be settled first, with the place to settle it. */
export interface Blocker extends Consequence {
  href?: string | undefined
  /** The words of the link; the dictionary's by default. */
  hrefLabel?: string | undefined
}

type Listed = readonly (string | Blocker)[]

/** Untyped hosts exist: a list of anything else is told, not drawn. */
function isItem(item: string | Partial<Blocker> | null): boolean {
  const label = typeof item === 'string' ? item : item?.label
  return typeof (typeof label === 'object' ? label?.other : label) === 'string'
}

/** Reads a list. A failure is reported to the page and told by `failed`; it never throws. */
export async function load(
  loadable: Loadable<Listed> | undefined,
  signal: AbortSignal,
): Promise<Loaded<readonly Blocker[]>> {
  try {
    const value: Listed =
      typeof loadable === 'function'
        ? await askHost(signal, (over) => loadable({ signal: over }), LONGEST_READ)
        : (loadable ?? [])
    if (!Array.isArray(value) || !value.every(isItem)) {
      throw new TypeError('consequences and blockers must be lists of texts or { label }.')
    }
    const items = value.map((item) => (typeof item === 'string' ? { label: item } : item))
    return { status: 'ready', value: items }
  } catch (error) {
    if (!signal.aborted) reportHostError(error)
    return { status: 'failed' }
  }
}
