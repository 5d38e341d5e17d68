import {z} from 'zod'
import {nameWithOutcome} from '../event/name-with-outcome.ts'
import {listOf} from '../list-of.ts'
import {paths} from '../paths.ts'
import {codeOf, eventKinds, labelOf} from '../vocabularies.ts'
import {entryTranslations, eventInOthers, eventTranslations, type EntryTranslation} from './entry-translations.ts'
import {
  eventEntriesQuery,
  filmEntriesQuery,
  organisationEntriesQuery,
  pageEntriesQuery,
  personEntriesQuery,
  quoteEntriesQuery,
} from './search.query.ts'

/** What can be searched, in the order in which equally good results are shown. */
export const searchKinds = ['film', 'person', 'organisation', 'event', 'quote', 'page'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One thing that search can find: its title, its other names, a line that tells it from others, and where it is. */
export type SearchEntry = {
  id: string
  title: string
  names: string[]
  detail: string | null
  /** Further words by which it is found, and which are not shown. */
  words: string | null
  path: string
  /** What of it is said in other languages. */
  translations: EntryTranslation[]
}

const text = z.string().nullable()
const base = z.object({id: z.string(), title: z.string(), slug: z.string()})
const names = listOf(z.string().nullable()).transform((list) => list.filter((name) => name !== null))

const filmEntry = base
  .extend({names, detail: text, translations: entryTranslations})
  .transform(({slug, ...rest}): SearchEntry => ({...rest, words: null, path: paths.film(slug)}))

const personEntry = base
  .extend({
    aliases: names,
    nativeNames: names,
    occupations: names,
    disambiguator: text,
    translations: entryTranslations,
  })
  .transform(({slug, aliases, nativeNames, occupations, disambiguator, ...rest}): SearchEntry => ({
    ...rest,
    names: [...aliases, ...nativeNames],
    detail: distinct([disambiguator, ...occupations]).join(', ') || null,
    words: null,
    path: paths.person(slug),
  }))

const organisationEntry = base
  .extend({names, detail: text, translations: entryTranslations})
  .transform(({slug, ...rest}): SearchEntry => ({...rest, words: null, path: paths.organisation(slug)}))

const eventEntry = base
  .extend({
    kind: codeOf(eventKinds),
    date: text,
    place: text,
    locality: text,
    summary: text,
    outcome: text,
    ...eventInOthers,
  })
  .transform(({id, title, slug, kind, date, place, locality, summary, outcome, ...inOthers}): SearchEntry => ({
    id,
    title: outcome ? nameWithOutcome(title, outcome) : title,
    names: [],
    detail: [labelOf(eventKinds, kind), date, place].filter(Boolean).join(', '),
    words: [locality, summary].filter(Boolean).join(' ') || null,
    path: paths.event(slug),
    translations: eventTranslations(inOthers, outcome !== null, (language) => labelOf(eventKinds, kind, language)),
  }))

const quoteEntry = z
  .object({
    id: z.string(),
    text: z.string(),
    meanings: names,
    film: z.object({title: z.string(), slug: z.string().nullable()}).nullable(),
    speaker: z.object({type: z.string(), name: text, slug: text}).nullable(),
  })
  .transform(({id, text: title, meanings, film, speaker}): SearchEntry | null => {
    const path = film?.slug ? `${paths.film(film.slug)}#words` : speakerPath(speaker)
    const words = [film?.title, ...meanings].filter(Boolean).join(' ') || null
    return path ? {id, title, names: [], detail: speaker?.name ?? null, words, path, translations: []} : null
  })

const pageEntry = base
  .extend({detail: text, translations: entryTranslations})
  .transform(({slug, ...rest}): SearchEntry => ({...rest, names: [], words: null, path: paths.page(slug)}))

/** Each once, however it is capitalised. */
function distinct(texts: readonly (string | null)[]): string[] {
  const present = texts.filter((one) => one !== null)
  return [...new Map(present.map((one) => [one.toLowerCase(), one])).values()]
}

function speakerPath(speaker: {type: string; slug: string | null} | null): string | null {
  return speaker?.type === 'person' && speaker.slug ? paths.person(speaker.slug) : null
}

export const filmEntries = z.array(filmEntry)
export const personEntries = z.array(personEntry)
export const organisationEntries = z.array(organisationEntry)
export const eventEntries = z.array(eventEntry)
/** Without those that stand on no page. */
export const quoteEntries = z.array(quoteEntry).transform((list) => list.filter((entry) => entry !== null))
export const pageEntries = z.array(pageEntry)

/** For each kind, how its entries are read. */
export const searchReadings: Readonly<Record<SearchKind, {query: string; shape: z.ZodType<SearchEntry[]>}>> = {
  film: {query: filmEntriesQuery, shape: filmEntries},
  person: {query: personEntriesQuery, shape: personEntries},
  organisation: {query: organisationEntriesQuery, shape: organisationEntries},
  event: {query: eventEntriesQuery, shape: eventEntries},
  quote: {query: quoteEntriesQuery, shape: quoteEntries},
  page: {query: pageEntriesQuery, shape: pageEntries},
}
