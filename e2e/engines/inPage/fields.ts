/** Focuses a field with all of its text selected, as Playwright does before it types into one. */
export function prepareToFill(element: Element): { isReady: boolean; isEmpty: boolean } {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    throw new Error(`<${element.localName}> cannot be filled.`)
  }
  const isReady = !element.disabled && !element.readOnly && element.getClientRects().length > 0
  if (isReady) {
    element.focus()
    element.select()
  }
  return { isReady, isEmpty: element.value === '' }
}

/** Chooses an option, by the events that Playwright too makes itself: lists open outside the page. */
export function select(element: Element, label: unknown): void {
  const options = element instanceof HTMLSelectElement ? [...element.options] : []
  const option = options.find((one) => one.label === label)
  if (!option) throw new Error(`There is no option "${String(label)}".`)
  option.selected = true
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  element.dispatchEvent(new Event('change', { bubbles: true }))
}
