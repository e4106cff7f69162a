import { useCallback, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import kitSheet from '@farewell/ui/styles.css?inline'
import stageSheet from './stage.css?inline'

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/** Renders what is inside of it in a shadow root, where the sheets of the page do not reach. */
export function ShadowRoot({ children }: { children?: ReactNode }): ReactNode {
  const [root, setRoot] = useState<globalThis.ShadowRoot>()
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (!host) return
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheetOf(kitSheet), sheetOf(stageSheet)]
    setRoot(shadow)
  }, [])
  return (
    <div ref={attach} className="stage-shadow">
      {root ? createPortal(<div>{children}</div>, root) : null}
    </div>
  )
}
