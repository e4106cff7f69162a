import { spyOn } from 'storybook/test'

/** For a story whose host fails on purpose: the kit reports that to the page, rightly. */
export function muteReports(): void {
  spyOn(globalThis, 'reportError').mockImplementation(() => {})
}
