import type {PressImage} from '@verite/content-model/press-kit/press-kit'

/** What a press kit says, whatever it is written in: the page, the PDF and the text file draw the same sections. */
export type KitSection = {id: string; title: string; parts: KitPart[]}

/** `language` is that of a text which is not in the language of the kit. */
type Text = {text: string; language?: string | undefined}

export type KitPart =
  | ({kind: 'text'; label: string | null} & Text)
  | {kind: 'facts'; rows: KitRow[]}
  | {
      kind: 'quotation'
      text: string
      language: string
      isFragment: boolean
      /** What it means in the language of the kit, and who says so. */
      gloss: {text: string; by: string} | null
      speaker: string
      origin: string
    }
  | {kind: 'credits'; job: Text; note: string | null; groups: {company: string | null; names: string[]}[]}
  | {kind: 'list'; items: Text[]}
  | {kind: 'pictures'; pictures: KitPicture[]}

export type KitRow = {label: string; value: string; language?: string | undefined}

/** A picture that may be used, with the name that its file has in the archive. */
export type KitPicture = PressImage & {fileName: string}
