import reboot from 'bootstrap/dist/css/bootstrap-reboot.css?raw'
import preflight from 'tailwindcss/preflight.css?raw'
import { onTestFinished } from 'vitest'

/** The reset that is in a million pages. */
const reset = '* { margin: 0; padding: 0 }'

/** What `npm create vite` writes, which many an app never changes. */
const viteTemplate = `
:root {
  font-family: system-ui, Avenir, Helvetica, Arial, sans-serif; line-height: 1.5; font-weight: 400;
  color: rgba(255, 255, 255, 0.87); background-color: #242424; font-synthesis: none;
  text-rendering: optimizeLegibility; -webkit-font-smoothing: antialiased;
}
a { font-weight: 500; color: #646cff; text-decoration: inherit }
a:hover { color: #535bf2 }
body { margin: 0; display: flex; place-items: center; min-width: 320px; min-height: 100vh }
h1 { font-size: 3.2em; line-height: 1.1 }
button {
  border-radius: 8px; border: 1px solid transparent; padding: 0.6em 1.2em; font-size: 1em;
  font-weight: 500; font-family: inherit; background-color: #1a1a1a; cursor: pointer;
  transition: border-color 0.25s;
}
button:hover { border-color: #646cff }
button:focus, button:focus-visible { outline: 4px auto -webkit-focus-ring-color }`

/** A page that styles elements by their names, as a theme of a content system does. */
const elementRules = `
html { text-align: center; letter-spacing: 0.1em; word-spacing: 0.3em; text-transform: uppercase }
body { font: italic 700 22px/2 Georgia, serif; color: #b0b; text-indent: 3em; text-shadow: 1px 1px red }
body { hyphens: auto; white-space: pre; word-break: break-all; cursor: crosshair; user-select: none }
body { direction: ltr; list-style: square; visibility: visible; font-variant: small-caps }
button, input, select, textarea {
  text-transform: uppercase; width: 100%; min-width: 12em; height: 70px; float: left; margin: 9px;
  padding: 20px; background: gold; color: navy; border: 3px dotted green; border-radius: 0;
  font: 30px/1 monospace; letter-spacing: 2px; box-shadow: 0 0 9px red; appearance: none;
  transition: all 1s; transform: rotate(1deg); opacity: 0.8; text-align: end; display: block;
}
h1, h2, h3 {
  border-bottom: 4px double; color: teal; font-variant: small-caps; margin: 3em 0; text-align: center;
  background: #eee; padding: 1em; position: relative; letter-spacing: 3px; text-decoration: underline;
}
h2::before, h3::before { content: '§ '; color: red }
h2::after { content: ' ¶' }
p { margin: 2em; text-indent: 2em; max-width: 12em; font-size: 30px; color: olive; text-align: justify }
p::first-letter { font-size: 3em; float: left }
ul, ol { margin: 3em; padding-left: 5em; list-style: square outside; columns: 2; background: #ffe }
li { list-style: disc; float: left; width: 50%; margin: 1em; border: 1px solid }
li::before { content: '→ ' }
li::marker { color: red }
a { color: lime; text-decoration: none; border-bottom: 1px solid; text-transform: uppercase; padding: 1em }
a::after { content: ' ↗' }
label { display: block; float: left; width: 9em; font: 700 9px serif; text-align: right; color: brown }
section { padding: 5em 0; background: linear-gradient(red, blue); border-top: 9px solid; margin: 1em }
svg, img { max-width: 9px; height: auto; display: block; vertical-align: middle; fill: red; width: 50% }
svg path, svg circle { fill: red; stroke: blue; stroke-width: 5px }
dialog {
  padding: 4em; border: 0; max-width: 300px; width: 10em; background: pink; color: red; margin: 9px;
  border-radius: 0; overflow: visible; inset: 5px; box-shadow: none; display: block; opacity: 0.9;
}
dialog::backdrop { background: red; backdrop-filter: blur(9px); opacity: 0.2 }
code { background: #222; color: #f6f; padding: 5px; font-size: 200%; border: 1px solid red; display: block }
details { border: 1px solid; padding: 2em; margin: 2em; background: #eef }
summary { list-style: none; font-weight: 900; color: red; display: block; padding: 3em }
div, span, bdi { line-height: 3; font-size: 20px; margin: 2px; padding: 3px; border: 1px solid; float: left }`

export const hostSheets = {
  'a reset': reset,
  'rules for elements': elementRules,
  'the template of Vite': viteTemplate,
  'the reboot of Bootstrap': reboot,
  // As Tailwind 3 has it; in Tailwind 4 it lies in a layer.
  'the preflight of Tailwind, outside of layers': preflight.replaceAll(
    /--theme\([^,]*, ([^)]*)\)/g,
    '$1',
  ),
} as const

/** Puts a host's sheet after ours, where it is the strongest, until this is called or the test ends. */
export function addSheet(css: string): () => void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  onTestFinished(() => style.remove())
  return () => style.remove()
}
