import { useState, type ReactNode } from 'react'

/** What the sheets of the page say for forced colours, made to hold without them. */
function rulesForForcedColors(): string {
  let text = ''
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      const isMeant = rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors')
      if (isMeant) for (const { cssText } of rule.cssRules) text += cssText
    }
  }
  return text
}

/**
 * A page cannot switch forced colours on. So this draws what they do, by CSS, and says so; where
 * they are on, it does nothing.
 */
export function ForcedColors(): ReactNode {
  const [isReal] = useState(() => matchMedia('(forced-colors: active)').matches)
  const [rules] = useState(rulesForForcedColors)
  if (isReal) return null
  return (
    <>
      <style>{`.stage[data-theme='forced'] { ${rules} }`}</style>
      <p className="stage-note" lang="en" dir="ltr">
        Drawn by CSS, as a high-contrast theme would do it. For the real thing, turn one on, or
        choose “Emulate CSS forced-colors” in the browser’s rendering tools.
      </p>
    </>
  )
}
