import {z} from 'zod'
import {dateInUkrainian} from '../fuzzy-date/date-in-ukrainian.ts'
import {otherLanguages, type OtherLanguage} from '../languages.ts'
import {listOf} from '../list-of.ts'

/** What an entry shows in another language, `null` where that is not translated, and further words by which it is found. */
export type EntryTranslation = {
  language: OtherLanguage
  title: string | null
  detail: string | null
  words: string | null
}

const text = z.string().nullable()

/** The translations of an entry, as its query returns them. */
export const entryTranslations = listOf(z.object({language: text, title: text, detail: text})).transform((list) =>
  list.flatMap(({language, ...rest}): EntryTranslation[] => {
    const other = otherLanguage(language)
    return other ? [{language: other, ...rest, words: null}] : []
  }),
)

/** What the query of events returns besides, for their translations. */
export const eventInOthers = {
  given: text,
  hasOutcome: z.boolean(),
  outcomes: listOf(z.object({language: text, title: text})),
  translations: listOf(z.object({language: text, title: text, summary: text})),
}

type EventInOthers = z.output<z.ZodObject<typeof eventInOthers>>

/** The translations of an event. A charge keeps its own title where its outcome is not translated: it never stands alone. */
export function eventTranslations(
  {given, hasOutcome, outcomes, translations}: EventInOthers,
  isCharge: boolean,
  kindIn: (language: OtherLanguage) => string,
): EntryTranslation[] {
  return translations.flatMap(({language, title, summary}) => {
    const other = otherLanguage(language)
    if (!other) return []
    const outcome = hasOutcome ? (outcomes.find((one) => one.language === other)?.title ?? null) : pending[other]
    const whole = isCharge ? title && outcome && `${title}; ${outcome}` : title
    const detail = [kindIn(other), given && dateIn[other](given)].filter(Boolean).join(', ')
    return [{language: other, title: whole, detail, words: whole && summary}]
  })
}

const pending: Readonly<Record<OtherLanguage, string>> = {uk: 'рішення ще немає'}

const dateIn: Readonly<Record<OtherLanguage, (edtf: string) => string | null>> = {uk: dateInUkrainian}

const otherLanguage = (code: string | null) => otherLanguages.find((language) => language === code)
