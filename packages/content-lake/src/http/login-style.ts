/** The sign-in page's whole style; its hash is in the page's policy. */
export const loginStyle = `
:root {
  --paper: #f6f2ea; --ink: #1c1a17; --quiet: #5f594f; --rule: #cfc7b8; --field: #fffdf8; --accent: #7a3b12; --on-accent: #fffaf2;
  --serif: "Source Serif 4", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
  --sans: Inter, system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  --mono: "IBM Plex Mono", ui-monospace, "SF Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #12110f; --ink: #efe9dd; --quiet: #a59c8c; --rule: #3b3730; --field: #1b1916; --accent: #e2a46f; --on-accent: #1a1209; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
body { min-height: 100vh; min-height: 100dvh; margin: 0; padding: 1.5rem; display: grid; grid-template-rows: 1fr auto; justify-items: center; }
main { width: 100%; max-width: 23rem; align-self: center; padding-block: 2rem; }
.project { margin: 0 0 2.5rem; padding-bottom: .75rem; border-bottom: 1px solid var(--rule); font: .8125rem/1.4 var(--mono); color: var(--quiet); overflow-wrap: anywhere; }
h1 { margin: 0; font: 400 clamp(2.25rem, 1.8rem + 2.4vw, 3rem)/1.05 var(--serif); letter-spacing: -.015em; text-wrap: balance; }
.lead { margin: .5rem 0 0; color: var(--quiet); }
.exact { font-family: var(--mono); font-size: .92em; color: var(--ink); }
form { margin-top: 2rem; display: grid; }
label { margin-bottom: .375rem; font-size: .875rem; font-weight: 500; }
input:not([type=hidden]) { width: 100%; min-height: 2.875rem; margin-bottom: 1.25rem; padding: .625rem .75rem; border: 1px solid var(--quiet); border-radius: 3px; background: var(--field); color: inherit; font: inherit; }
.action { display: inline-block; min-height: 2.875rem; padding: .6875rem 1.25rem; border: 0; border-radius: 3px; background: var(--accent); color: var(--on-accent); font: 500 1rem/1.5 var(--sans); text-align: center; text-decoration: none; cursor: pointer; }
a.action { margin-top: 2rem; }
.action:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.problem { margin: 1.5rem 0 0; padding: .75rem 0 .75rem 1rem; border-left: 3px solid var(--accent); }
.note, details { margin-top: 1.5rem; font-size: .875rem; color: var(--quiet); }
summary { min-height: 1.5rem; cursor: pointer; }
pre { margin: .5rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: .8125rem/1.5 var(--mono); color: var(--ink); }
code { font: inherit; }
.places { margin: 1.5rem 0 0; padding: 0; list-style: none; }
.places a { display: block; padding: .5rem 0; color: var(--accent); }
footer { font-size: .8125rem; color: var(--quiet); }
footer p { margin: 0; }
@media (prefers-reduced-motion: no-preference) { .action { transition: filter .15s; } }
@media (forced-colors: active) { .action { border: 1px solid; } }
`
