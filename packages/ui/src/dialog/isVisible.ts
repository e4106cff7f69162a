/** Whether an element is displayed. Where nobody can tell, as in jsdom, it is. */
export function isVisible(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true
}
