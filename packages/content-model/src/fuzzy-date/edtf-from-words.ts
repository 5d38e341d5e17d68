import {monthNumber} from './month-names.ts'
import {parseEdtf} from './parse-edtf.ts'
import {edtfOfPart} from './part-of-year.ts'

/** The EDTF that plain words ask for, to offer to an editor: “early 2024”, “March 11”, “c. 1999”. Null when unsure. */
export function edtfFromWords(words: string): string | null {
  const text = words.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ')
  const edtf =
    aboutFromWords(text) ?? partFromWords(text) ?? seasonFromWords(text) ?? dateFromWords(text) ?? words.trim()
  return parseEdtf(edtf) ? edtf : null
}

function aboutFromWords(text: string): string | null {
  const date = /^(?:about|around|circa|c\.|ca\.?) (.+)$/.exec(text)?.[1]
  const plain = date ? dateFromWords(date) : null
  return plain && `${plain}~`
}

const partForm = /^(early|mid|late)[ -](?:in )?(?:([a-z]+) )?(\d{4})$/

function partFromWords(text: string): string | null {
  const match = partForm.exec(text)
  const part = (['early', 'mid', 'late'] as const).find((name) => name === match?.[1])
  if (!match || !part) return null
  const month = match[2] === undefined ? null : monthNumber(match[2])
  return match[2] !== undefined && month === null ? null : edtfOfPart({part, year: Number(match[3]), month})
}

const seasonCodes: Record<string, number> = {spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24}

function seasonFromWords(text: string): string | null {
  const [, season, year] = /^([a-z]+)(?: of)? (\d{4})$/.exec(text) ?? []
  const code = season && seasonCodes[season]
  return code ? `${year}-${code}` : null
}

const dateForms = [
  /^(?<year>\d{4})$/,
  /^(?<month>[a-z]+)\.?(?: (?<year>\d{4}))?$/,
  /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?<year>\d{4}))?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z]+)\.?(?: (?<year>\d{4}))?$/,
]

function dateFromWords(text: string): string | null {
  const parts = dateForms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  if (!parts) return null
  const month = parts['month'] === undefined ? undefined : monthNumber(parts['month'])
  if (month === null) return null
  return [parts['year'] ?? 'XXXX', month, parts['day']]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
