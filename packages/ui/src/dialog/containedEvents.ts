import type { DOMAttributes, SyntheticEvent } from 'react'

const stop = (event: SyntheticEvent): void => event.stopPropagation()

/**
 * Keeps what happens in the dialog from the handlers of the page around it: the dialog stands in
 * place, so a host's `<form onChange>`, clickable row or shortcut would hear every press and key.
 */
export const containedEvents: DOMAttributes<HTMLElement> = {
  onClick: stop,
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
  onCompositionStart: stop,
  onCompositionUpdate: stop,
  onCompositionEnd: stop,
}
