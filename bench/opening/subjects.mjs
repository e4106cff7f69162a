/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} page
 */

export const FAREWELL = { name: 'Farewell', page: 'farewell' }
export const BARE = { name: 'bare `<dialog>`', page: 'bare' }
/** The same once more: how far two rows lie apart that are one. */
export const BARE_AGAIN = { name: 'bare `<dialog>` again (A/A)', page: 'bare' }
export const LIBRARIES = [
  { name: 'Radix AlertDialog', page: 'radix' },
  { name: 'Base UI AlertDialog', page: 'base-ui' },
  { name: 'React Aria Modal', page: 'react-aria' },
]

/** @type {readonly Subject[]} */
export const SUBJECTS = [FAREWELL, BARE, BARE_AGAIN, ...LIBRARIES]
