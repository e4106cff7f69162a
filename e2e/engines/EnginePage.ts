/**
 * What journeys use of a page, in every engine: a part of Playwright's Page and Locator, which are
 * assignable to these. Whatever a journey needs beyond is Playwright's alone; see onlyIn.
 */
export interface EnginePage extends EngineQueries {
  goto(url: string): Promise<unknown>
  reload(): Promise<unknown>
  evaluate<Result>(read: () => Result | Promise<Result>): Promise<Result>
  evaluate<Result, Argument>(
    read: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>
  bringToFront(): Promise<void>
  close(): Promise<void>
  keyboard: EngineKeyboard
  mouse: EngineMouse
}

export interface EngineQueries {
  getByRole(role: EngineRole, options?: RoleOptions): EngineLocator
  getByLabel(text: string | RegExp, options?: { exact?: boolean }): EngineLocator
  getByText(text: string | RegExp, options?: { exact?: boolean }): EngineLocator
  locator(css: string): EngineLocator
}

export interface EngineLocator extends EngineQueries {
  and(other: EngineLocator): EngineLocator
  filter(options: { hasText?: string | RegExp; hasNotText?: string | RegExp }): EngineLocator
  first(): EngineLocator

  click(): Promise<void>
  dblclick(): Promise<void>
  fill(text: string): Promise<void>
  clear(): Promise<void>
  press(key: string): Promise<void>
  pressSequentially(text: string): Promise<void>
  selectOption(label: string): Promise<unknown>

  waitFor(options?: { state?: 'visible' | 'hidden' | 'attached' | 'detached' }): Promise<void>
  textContent(): Promise<string | null>
  allTextContents(): Promise<string[]>
  inputValue(): Promise<string>
  count(): Promise<number>
  isVisible(): Promise<boolean>
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>
  evaluate<Result>(read: (element: HTMLElement) => Result | Promise<Result>): Promise<Result>
  evaluate<Result, Argument>(
    read: (element: HTMLElement, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>
  toString(): string
}

/** Of a page: as by Playwright's names, such as `Enter`, `Shift+Tab`, `A`. */
export interface EngineKeyboard {
  press(key: string): Promise<void>
  type(text: string): Promise<void>
}

export interface EngineMouse {
  move(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  wheel(deltaX: number, deltaY: number): Promise<void>
}

/** The tabs of one user, who shares storage with no other context. */
export interface EngineContext {
  newPage(): Promise<EnginePage>
  close(): Promise<void>
}

export interface RoleOptions {
  name?: string | RegExp
  exact?: boolean
  level?: number
}

/** The roles that journeys ask for. */
export type EngineRole =
  | 'alert'
  | 'alertdialog'
  | 'button'
  | 'code'
  | 'combobox'
  | 'complementary'
  | 'group'
  | 'heading'
  | 'link'
  | 'listitem'
  | 'region'
  | 'status'
  | 'textbox'
