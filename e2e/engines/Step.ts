/** What to look for in a text; `exact` is the whole of it, in this case. */
export type Pattern = { text: string; exact: boolean } | { source: string; flags: string }

/** One step of a locator, as it travels to the page. */
export type Step =
  | { by: 'role'; role: string; name?: Pattern; level?: number }
  | { by: 'label'; text: Pattern }
  | { by: 'text'; text: Pattern }
  | { by: 'css'; css: string }
  | { by: 'filter'; hasText?: Pattern; hasNotText?: Pattern }
  | { by: 'and'; steps: readonly Step[] }
  | { by: 'first' }

export function toPattern(text: string | RegExp, exact = false): Pattern {
  return typeof text === 'string' ? { text, exact } : { source: text.source, flags: text.flags }
}
