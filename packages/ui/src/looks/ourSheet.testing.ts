import { onTestFinished } from 'vitest'

/** The sheet that the stage has put into the page, outside of layers. */
function ourSheet(): HTMLStyleElement {
  const sheets = [...document.querySelectorAll<HTMLStyleElement>('style[data-vite-dev-id]')]
  const found = sheets.find(({ dataset }) => dataset.viteDevId?.endsWith('/ui/src/styles.css'))
  if (!found) throw new Error('The page has no styles.css.')
  return found
}

/** Takes styles.css out of the page until the test ends, for what the host has in its place. */
export function withoutOurSheet(): void {
  const { sheet } = ourSheet()
  if (!sheet) throw new Error('styles.css is in no page.')
  sheet.disabled = true
  onTestFinished(() => {
    sheet.disabled = false
  })
}
