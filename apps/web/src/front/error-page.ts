import {localPath, splitPath} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {errorWords} from '../ui/error/error-words.ts'

/** As little as says it well: on this page nothing else can be relied on, neither files nor scripts. */
const style = `
  :root {color-scheme: light dark; background: light-dark(#f7f3ea, #12100f); color: light-dark(#1c1815, #ece5d8)}
  body {margin: 0; padding: clamp(4.5rem, 14vw, 8.5rem) clamp(1.25rem, 4vw, 4rem); font: 1.125rem/1.6 Georgia, serif}
  main {max-inline-size: 34rem}
  h1 {margin: .5rem 0 1.5rem; font-size: clamp(2.25rem, 6vw, 4rem); font-weight: 400; line-height: 1.08; letter-spacing: -.02em}
  ul {padding: 0; list-style: none}
  li {min-block-size: 2rem}
  a {color: inherit; text-underline-offset: .2em}
  .kind {margin: 0; color: light-dark(#5d544b, #aba192); font: .875rem/1.6 ui-monospace, monospace}`

/**
 * The page for an address whose own page could not be drawn.
 * @param path the path that was asked for; its language is the language of the answer
 */
export function errorPage(path: string): string {
  const {language} = splitPath(path)
  const words = errorWords[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="kind">${words.kind}</p>
<h1>${words.title}</h1>
<p>${words.text}</p>
<ul>
<li><a href="">${words.again}</a></li>
<li><a href="${localPath(language, paths.home())}">${words.home}</a></li>
</ul>
</main>
</body>
</html>
`
}
