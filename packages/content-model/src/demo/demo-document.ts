import {boundsOf} from '../fuzzy-date/bounds.ts'
import {
  type Award,
  type Claim,
  type CreditSheet,
  type Documentary,
  type Event,
  type FuzzyDate,
  type JobTitle,
  type Organisation,
  type Page,
  type Person,
  type Place,
  type Quote,
  type Redirect,
  type SiteSettings,
  type Source,
  type Work,
} from '../generated/sanity.types.ts'

type Stored =
  | Award
  | Claim
  | CreditSheet
  | Documentary
  | Event
  | JobTitle
  | Organisation
  | Page
  | Person
  | Place
  | Quote
  | Redirect
  | SiteSettings
  | Source
  | Work

/** A document of one type as an import holds it: without what the lake sets itself. */
export type DemoDocument<Type extends Stored['_type'] = Stored['_type']> = Type extends Stored['_type']
  ? Omit<Extract<Stored, {_type: Type}>, '_createdAt' | '_updatedAt' | '_rev'>
  : never

/** A link to a document by its id. */
export function refTo(id: string) {
  return {_type: 'reference' as const, _ref: id}
}

/** Links in a list; each is keyed by where it leads, which is stable. */
export function refsTo(...ids: string[]) {
  return ids.map((id) => ({...refTo(id), _key: id}))
}

export function slug(current: string) {
  return {_type: 'slug' as const, current}
}

/** A date with the bounds that the studio computes on writing. */
export function fuzzyDate(date: Omit<FuzzyDate, '_type' | 'earliest' | 'latest'>): FuzzyDate {
  const {earliest, latest} = boundsOf(date.edtf ?? null) ?? {earliest: null, latest: null}
  return {_type: 'fuzzyDate', ...date, ...(earliest && {earliest}), ...(latest && {latest})}
}
