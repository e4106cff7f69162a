/** One tab, as a driver offers it. Input is the driver's own: the page sees it as a person's. */
export interface EngineWindow {
  goto: (url: string) => Promise<void>
  reload: () => Promise<void>
  /** Evaluates an expression, or the promise that it is, to a string. */
  evaluate: (expression: string) => Promise<string>
  /** Presses the key of each character. */
  type: (text: string) => Promise<void>
  /** Presses keys by the names of KeyboardEvent.key: down in this order, up in the other. */
  press: (keys: readonly string[]) => Promise<void>
  move: (x: number, y: number) => Promise<void>
  click: (x: number, y: number, times: number) => Promise<void>
  /** Where the mouse is. */
  wheel: (deltaX: number, deltaY: number) => Promise<void>
  bringToFront: () => Promise<void>
  close: () => Promise<void>
}
