/** The styles of the control page, light and dark. */
export const pageStyles: string = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f2, #17181a);
  --sheet: light-dark(#fff, #202225);
  --ink: light-dark(#1d1e20, #eceae6);
  --quiet: light-dark(#5c5f64, #a6a9ae);
  --line: light-dark(#dcd9d2, #383b40);
  --accent: light-dark(#2b5c8a, #8fbfe8);
  --gone: light-dark(#a3342b, #f0978d);
  font: 16px/1.5 system-ui, sans-serif;
  color: var(--ink);
  background: var(--ground);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { max-width: 70rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1rem; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 0 0 0.75rem; font-size: 1rem; }
p { margin: 0; overflow-wrap: anywhere; }
header p, .quiet, .empty { color: var(--quiet); font-size: 0.875rem; }
#status { min-height: 1.5rem; margin: 0.5rem 0; color: var(--accent); font-size: 0.875rem; }
main { display: grid; gap: 1.25rem; align-items: start; }
@media (min-width: 52rem) { main { grid-template-columns: 3fr 2fr; } }
main > div { display: grid; gap: 1.25rem; min-width: 0; }
section {
  min-width: 0;
  padding: 1.25rem;
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: 0.75rem;
}
ol, ul { display: grid; gap: 0.75rem; margin: 0; padding: 0; list-style: none; }
li { min-width: 0; overflow-wrap: anywhere; }
.message + .message, .user + .user { padding-top: 0.75rem; border-top: 1px solid var(--line); }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.message .row { justify-content: space-between; }
.digits {
  font: 600 clamp(1.75rem, 6vw, 2.75rem)/1.3 ui-monospace, monospace;
  letter-spacing: 0.12em;
  user-select: all;
}
.expired .digits { color: var(--quiet); text-decoration: line-through; }
.expired .left { color: var(--gone); }
.time { margin-bottom: 0.75rem; font: 1.25rem ui-monospace, monospace; }
.note { font-size: 0.875rem; }
.id { font-family: ui-monospace, monospace; font-size: 0.75rem; }
.badge { padding: 0 0.5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.75rem; color: var(--quiet); }
.deleted .badge { color: var(--gone); }
.deleted strong { text-decoration: line-through; }
#faults { margin: 0.75rem 0; font-size: 0.875rem; }
#faults:empty { margin: 0; }
#requests { gap: 0.375rem; }
.request { display: grid; grid-template-columns: 3fr 3fr auto; gap: 0.75rem; align-items: baseline; font-size: 0.875rem; }
.request .quiet { font-variant-numeric: tabular-nums; }
form { display: grid; gap: 0.625rem; }
label { display: grid; gap: 0.125rem; font-size: 0.875rem; color: var(--quiet); }
input, select, button {
  min-height: 2.25rem;
  padding: 0.25rem 0.75rem;
  font: inherit;
  color: var(--ink);
  background: var(--ground);
  border: 1px solid light-dark(#8b8880, #6d7178);
  border-radius: 0.5rem;
}
input, select { width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
section > p + button { margin-top: 0.75rem; }
@media (forced-colors: active) { .expired .digits { text-decoration: line-through; } }
`
