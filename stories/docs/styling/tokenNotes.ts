/** What each token is for. A test fails where the sheet reads another set. */
export const tokenNotes: Readonly<Record<string, string>> = {
  '--farewell-surface': 'Behind everything, and behind the secondary buttons.',
  '--farewell-text': 'The text.',
  '--farewell-muted': 'Text that stands back: descriptions, details, waiting times, quiet buttons.',
  '--farewell-border': 'Lines around the dialog, the account, the items and the buttons.',
  '--farewell-subtle': 'Behind a button under the pointer, behind the avatar, and while loading.',
  '--farewell-field': 'Inside of fields.',
  '--farewell-field-border': 'Lines around fields.',
  '--farewell-primary':
    'The buttons “Continue” and “Send code”, the tick, and the bar of the progress.',
  '--farewell-on-primary': 'The words on them.',
  '--farewell-danger': 'The button that deletes.',
  '--farewell-on-danger': 'The words on it.',
  '--farewell-danger-text': 'What went wrong, and the frame of what stands in the way.',
  '--farewell-focus': 'The ring around what has the focus.',
  '--farewell-backdrop': 'Over the page, behind the dialog.',
  '--farewell-radius': 'Corners. The dialog’s own are 1.6 times as round.',
  '--farewell-font': 'The font family.',
  '--farewell-width': 'How wide the dialog is at most.',
  '--farewell-keyboard-inset': 'Set by the dialog itself, from the on-screen keyboard. Leave it.',
}
