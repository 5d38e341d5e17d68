import {dateInUkrainian} from '@verite/content-model/fuzzy-date/date-in-ukrainian'
import {plainText, portableText} from '@verite/content-model/portable-text/portable-text'
import type {Translation} from '@verite/content-model/translation/translation'
import {stegaClean} from '@sanity/client/stega'
import {z} from 'zod'
import {isProse, richTextFields} from './prose-fields.ts'

type Found = ReadonlyMap<string, Translation>
type Fields = Record<string, unknown>

/** Content in another language, and what of it is still in its own. */
export type Translated = {
  content: unknown
  /** Texts for which there is no translation. */
  foreign: ReadonlySet<string>
  /** Whether the document that the content is about is translated whole; of a list, whether all of it is. */
  isWhole: boolean
}

/**
 * Lays translations over what a query returned, wherever a document stands in it. Names, titles and quotations without a
 * translation stay as they are; all other prose without one counts as missing.
 */
export function translateContent(content: unknown, found: Found): Translated {
  const foreign = new Set<string>()
  let lacks = 0
  const root = idOf(content)

  const visit = (value: unknown, place: Place): unknown => {
    if (Array.isArray(value))
      return value.map((item) => (typeof item === 'string' ? text(item, place) : visit(item, place)))
    if (!isFields(value)) return value
    const id = idOf(value)
    const within =
      id === null
        ? place
        : {...place, document: found.get(id) ?? null, isOwn: root === null || id === root, isDone: false}
    const entries = Object.entries(value).map(([key, part]) => [key, field(value, key, part, within)] as const)
    return {...Object.fromEntries(entries), ...gloss(value, within)}
  }

  const field = (parent: Fields, key: string, value: unknown, place: Place) => {
    const own = idOf(parent) === null ? undefined : namedText(parent, key, place.document)
    if (own) return own
    const inside = {...place, parent, key}
    if (richTextFields.has(key) && Array.isArray(value)) return richText(value, inside)
    return typeof value === 'string' ? text(value, inside) : visit(value, inside)
  }

  const text = (value: string, {parent, key, document, isOwn, isDone}: Place) => {
    if (isDone) return value
    const translated = synopsisText(key, document, parent) ?? phrase(value, document) ?? wordedDate(key, parent)
    if (translated) return translated
    if (isProse(key, parent)) {
      foreign.add(value)
      if (isOwn && !(key === 'title' && document?.texts)) lacks += 1
    }
    return value
  }

  const richText = (value: unknown[], place: Place) => {
    const {document, isOwn} = place
    if (document?.texts && document.texts.prose.length > 0) return visit(document.texts.prose, {...place, isDone: true})
    const read = portableText.safeParse(value)
    if (value.length > 0 && read.success) {
      foreign.add(plainText(read.data))
      if (isOwn) lacks += 1
    }
    return visit(value, place)
  }

  const translated = visit(content, {parent: {}, key: '', document: null, isOwn: root === null, isDone: false})
  const hasTranslation = root === null || Boolean(found.get(root)?.texts)
  return {content: translated, foreign, isWhole: hasTranslation && lacks === 0}
}

type Place = {
  parent: Fields
  key: string
  /** The translation of the document that this is in. */
  document: Translation | null
  isOwn: boolean
  /** Within a text that is a translation itself. */
  isDone: boolean
}

/** The ids of all documents in what a query returned. */
export function documentIds(content: unknown): string[] {
  const ids = new Set<string>()
  const visit = (value: unknown) => {
    const id = idOf(value)
    if (id !== null) ids.add(id)
    if (Array.isArray(value)) value.forEach(visit)
    else if (isFields(value)) Object.values(value).forEach(visit)
  }
  visit(content)
  return [...ids].toSorted()
}

/** A text that the translation of a document has under the same name. A quotation keeps its own words. */
function namedText(parent: Fields, key: string, document: Translation | null): string | null | undefined {
  if (!document?.texts || typeof parent[key] !== 'string') return undefined
  const isLink = 'type' in parent && key === 'title'
  if (isLink && document.isCharge) return document.link
  if (isLink) return document.texts.title ?? document.texts.name
  // What an original is sorted by sorts nothing but the original.
  if (key === 'sortTitle' && document.texts.title) return document.texts.title
  const texts: Fields = document.texts
  const found = key === 'text' || key === 'from' ? undefined : texts[key]
  return typeof found === 'string' ? found : undefined
}

function synopsisText(key: string, document: Translation | null, parent: Fields): string | null | undefined {
  const isSynopsis = 'short' in parent && 'medium' in parent && 'long' in parent
  return isSynopsis && (key === 'short' || key === 'medium' || key === 'long')
    ? document?.texts?.synopsis?.[key]
    : undefined
}

/** A date that is not translated is worded from what its source gives; only where that is no date do its words stay. */
function wordedDate(key: string, parent: Fields): string | null | undefined {
  const known = stored.safeParse(parent).data
  return key === 'display' && known ? dateInUkrainian(stegaClean(known.stated ?? known.edtf ?? '')) : undefined
}

const stored = z.object({stated: z.string().nullish(), edtf: z.string().nullish()})

function phrase(value: string, document: Translation | null): string | undefined {
  const phrases = document?.texts?.phrases ?? []
  if (phrases.length === 0) return undefined
  const plain = stegaClean(value)
  return phrases.find(({original}) => stegaClean(original) === plain)?.text
}

/** Beside a quotation stands what it means, with whoever says so. */
function gloss(value: Fields, {document}: Place): Fields {
  const isQuote = 'speaker' in value && typeof value.text === 'string'
  const text = document?.texts?.text
  return isQuote && text ? {gloss: {text, translator: document.texts?.translator ?? null}} : {}
}

function idOf(value: unknown): string | null {
  return isFields(value) && typeof value.id === 'string' ? value.id : null
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
