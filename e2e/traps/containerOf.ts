import styles from '@farewell/ui/styles.css?inline'
import type { SceneName } from './scenes.tsx'

/** Where a scene is rendered: in the document, or in a shadow root with styles of its own. */
export function containerOf(scene: SceneName): Element | ShadowRoot {
  const host = document.querySelector('#root')
  if (!host) throw new Error('index.html has no element with the id "root".')
  if (!scene.startsWith('shadow')) return host
  const shadow = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = styles
  shadow.append(style)
  return shadow.appendChild(document.createElement('div'))
}
