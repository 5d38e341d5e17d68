import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'))

/** Inter's rules under the name that the studio's styles ask for; `addressOf` says where the page finds a font file. */
export function interFontFaces(addressOf: (file: string) => string): string {
  return ['wght.css', 'wght-italic.css']
    .map((sheet) => readFileSync(join(folder, sheet), 'utf8'))
    .join('')
    .replaceAll("'Inter Variable'", 'Inter')
    .replace(/url\(\.\/files\/([^)]+)\)/g, (_, file: string) => `url(${addressOf(file)})`)
}

/** Where one of Inter's font files lies on this machine. */
export function interFontPath(file: string): string {
  return join(folder, 'files', file)
}
