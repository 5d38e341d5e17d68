import type {PressImage} from '@verite/content-model/press-kit/press-kit'

/** What a press kit says, whatever it is written in: the page, the PDF and the text file draw the same sections. */
export type KitSection = {id: string; title: string; parts: KitPart[]}

export type KitPart =
  | {kind: 'text'; label: string | null; text: string}
  | {kind: 'facts'; rows: {label: string; value: string}[]}
  | {kind: 'quotation'; text: string; language: string; isFragment: boolean; speaker: string; origin: string}
  | {kind: 'credits'; job: string; note: string | null; groups: {company: string | null; names: string[]}[]}
  | {kind: 'list'; label: string | null; items: string[]}
  | {kind: 'pictures'; pictures: KitPicture[]}

/** A picture that may be used, with the name that its file has in the archive. */
export type KitPicture = PressImage & {fileName: string}
