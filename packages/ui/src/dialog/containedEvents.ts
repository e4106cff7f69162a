import type { DOMAttributes, MouseEvent, SyntheticEvent } from 'react'

const stop = (event: SyntheticEvent): void => event.stopPropagation()

/** A router of the page's may take the press on a link: it would load the page anew otherwise. */
function stopUnlessLink(event: MouseEvent): void {
  if (!(event.target as Element).closest('a[href]')) event.stopPropagation()
}

/**
 * Keeps what happens in the dialog from the handlers of the page around it: the dialog stands in
 * place, so a host's `<form onChange>`, clickable row or shortcut would hear every press and key.
 */
export const containedEvents: DOMAttributes<HTMLElement> = {
  onClick: stopUnlessLink,
  onDoubleClick: stop,
  onMouseDown: stop,
  onMouseUp: stop,
  onPointerDown: stop,
  onPointerUp: stop,
  onTouchStart: stop,
  onTouchEnd: stop,
  onKeyUp: stop,
  onKeyPress: stop,
  onBeforeInput: stop,
  onInput: stop,
  onChange: stop,
  onCopy: stop,
  onCut: stop,
  onPaste: stop,
  onFocus: stop,
  onBlur: stop,
  onDrop: stop,
  onSubmit: stop,
  onReset: stop,
  onToggle: stop,
  onCompositionStart: stop,
  onCompositionUpdate: stop,
  onCompositionEnd: stop,
}
