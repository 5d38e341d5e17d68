import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'

/** One face, in the scripts that names come in. The drawing library looks through them in this order, letter by letter. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const

const faces = [
  {family: 'Serif', files: '@fontsource/source-serif-4/files/source-serif-4', weight: 400},
  {family: 'Sans', files: '@fontsource/inter/files/inter', weight: 500},
] as const

type Weight = (typeof faces)[number]['weight']
type CardFont = {name: string; data: Buffer; weight: Weight; style: 'normal'}

/** The fonts of social cards, read once. Satori reads woff but no variable and no woff2 fonts. */
export function cardFonts(): Promise<CardFont[]> {
  fonts ??= Promise.all(
    faces.flatMap(({family, files, weight}) => scripts.map((script) => readFont(family, files, script, weight))),
  )
  return fonts
}

/** The CSS `font-family` of a face: all of its scripts. */
export const fontFamily = (family: (typeof faces)[number]['family']) =>
  scripts.map((script) => `${family} ${script}`).join(', ')

let fonts: Promise<CardFont[]> | undefined

/** From the package that the site runs in: once bundled, this file lies elsewhere. */
const {resolve} = createRequire(join(/*turbopackIgnore: true*/ process.cwd(), 'package.json'))

async function readFont(family: string, files: string, script: string, weight: Weight): Promise<CardFont> {
  const data = await readFile(resolve(`${files}-${script}-${weight}-normal.woff`))
  return {name: `${family} ${script}`, data, weight, style: 'normal'}
}
