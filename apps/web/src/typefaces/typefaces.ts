import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** From the package that the site runs in: once bundled, this file lies elsewhere. */
const {resolve} = createRequire(join(/*turbopackIgnore: true*/ process.cwd(), 'package.json'))

const google = (name: string) => resolve(`@expo-google-fonts/${name}.ttf`)
const embedPdf = (name: string, file: string) => join(dirname(resolve(`@embedpdf/fonts-${name}`)), '../fonts', file)

/** The site's faces as whole files, with Latin of every kind, Cyrillic and Greek: for press kits and social cards. */
export const typefaces = {
  serif: google('source-serif-4/400Regular/SourceSerif4_400Regular'),
  italic: google('source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic'),
  sans: google('inter/400Regular/Inter_400Regular'),
  medium: google('inter/500Medium/Inter_500Medium'),
} as const

export type Typeface = keyof typeof typefaces

/** What is written in one of these, and not also in a script that the site's faces have: `ʼ` and `·` belong to many. */
const lettersOf = (...scripts: string[]) =>
  new RegExp(
    `(?![\\p{scx=Latin}\\p{scx=Cyrillic}\\p{scx=Greek}])[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`,
    'u',
  )

/** Letters that the site's faces lack, and a file that has them. Han is set as in China, whose file has kana as well. */
const scriptFiles: readonly {letters: RegExp; file: string}[] = [
  {letters: lettersOf('Arabic'), file: embedPdf('arabic', 'NotoNaskhArabic-Regular.ttf')},
  {letters: lettersOf('Hebrew'), file: embedPdf('hebrew', 'NotoSansHebrew-Regular.ttf')},
  {letters: lettersOf('Armenian'), file: google('noto-sans-armenian/400Regular/NotoSansArmenian_400Regular')},
  {letters: lettersOf('Georgian'), file: google('noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular')},
  {letters: lettersOf('Devanagari'), file: google('noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular')},
  {letters: lettersOf('Thai'), file: google('noto-sans-thai/400Regular/NotoSansThai_400Regular')},
  {letters: /\p{Script=Hangul}/u, file: embedPdf('kr', 'NotoSansKR-Regular.otf')},
  {letters: lettersOf('Han', 'Hiragana', 'Katakana'), file: embedPdf('sc', 'NotoSansHans-Regular.otf')},
  // Latin letters and signs as wide as Han.
  {letters: /[\uff00-\uffef]/, file: embedPdf('sc', 'NotoSansHans-Regular.otf')},
]

/** The file that has the letters which the site's faces lack; undefined where they have them, or nobody here does. */
export const scriptFile = (text: string): string | undefined =>
  scriptFiles.find(({letters}) => letters.test(text))?.file

/** All files needed for a text beside the site's own faces. */
export const scriptFilesOf = (text: string): string[] =>
  scriptFiles.filter(({letters}) => letters.test(text)).map(({file}) => file)
