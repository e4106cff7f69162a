/** Whether an input method has this key: Safari's last one comes after the end of the composition. */
export function isComposing(event: KeyboardEvent): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells it there
  return event.isComposing || event.keyCode === 229
}
