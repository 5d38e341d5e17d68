import {createRequire} from 'node:module'
import {join} from 'node:path'

/** From the package that the site runs in: once bundled, this file lies elsewhere. */
const {resolve} = createRequire(join(/*turbopackIgnore: true*/ process.cwd(), 'package.json'))

const font = (name: string) => resolve(`@expo-google-fonts/${name}.ttf`)

/** The faces of press kits: whole files, with Latin of every kind and Cyrillic. */
export const pdfFonts = {
  serif: font('source-serif-4/400Regular/SourceSerif4_400Regular'),
  italic: font('source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic'),
  sans: font('inter/400Regular/Inter_400Regular'),
  medium: font('inter/500Medium/Inter_500Medium'),
} as const

export type PdfFont = keyof typeof pdfFonts
