import {z} from 'zod'
import {claim} from '../claim/claim.ts'
import {correction} from '../correction/correction.ts'
import {creditSheet} from '../credit-sheet/credit-sheet.ts'
import {documentLink} from '../document-link/document-link.ts'
import {timelineEvent} from '../event/event.ts'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {images} from '../image/image.ts'
import {listOf} from '../list-of.ts'
import {party} from '../party/party.ts'
import {portableText} from '../portable-text/portable-text.ts'
import {quote} from '../quote/quote.ts'
import {seo} from '../seo/seo.ts'
import {source} from '../source/source.ts'
import {video} from '../video/video.ts'
import {
  accessFeatureKinds,
  codeOf,
  filmSections,
  offerModels,
  sectionStates,
  titleKinds,
  unmarked,
} from '../vocabularies.ts'
import {externalIds} from '../work/external-ids.ts'
import {filmCard} from './film-card.ts'
import {webAddress} from '../portable-text/web-address.ts'

export {filmCardsQuery, filmCreditsQuery, filmIndexQuery, filmListQuery, filmPageQuery} from './documentary.query.ts'

/** Where to watch. No model is not “free”; no territories is not “worldwide”: both mean that no source says. */
const offer = z.object({
  key: z.string(),
  provider: party.extend({website: webAddress}),
  model: codeOf(offerModels).nullable(),
  territories: listOf(unmarked),
  from: fuzzyDate.nullable(),
  until: fuzzyDate.nullable(),
  url: webAddress,
  lastChecked: z.string().nullable(),
})

const pressContact = z.object({
  key: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  organisation: party.nullable(),
})

const helpline = z.object({
  key: z.string(),
  name: z.string(),
  territory: z.string().nullable(),
  phone: z.string().nullable(),
  url: webAddress,
})

const text = z.string().nullable()

/** Everything that a film’s page shows. Whatever no source states is null or empty, and the page says nothing about it. */
export const filmPage = filmCard.extend({
  updatedAt: z.string(),
  otherTitles: listOf(z.object({key: z.string(), title: z.string(), kind: codeOf(titleKinds), language: unmarked})),
  subjects: listOf(documentLink),
  story: portableText,
  /** Whose accounts the film holds, where the sources name groups and no names. */
  participantGroups: listOf(z.object({key: z.string(), description: z.string()})),
  synopsis: z.object({short: text, medium: text, long: text}).nullable(),
  contentAdvisories: listOf(z.object({key: z.string(), topic: z.string(), note: text})),
  helplines: listOf(helpline),
  offers: listOf(offer),
  accessFeatures: listOf(
    z.object({key: z.string(), kind: codeOf(accessFeatureKinds), language: unmarked.nullable(), note: text}),
  ),
  runtimeMinutes: z.number().nullable(),
  languages: listOf(z.string()),
  countries: listOf(z.string()),
  externalIds,
  completeness: listOf(z.object({section: codeOf(filmSections), state: codeOf(sectionStates)})),
  trailer: video.nullable(),
  stills: images,
  quotes: listOf(quote),
  creditSheet: creditSheet.nullable(),
  /** In no order: `orderTimeline` orders it and folds outcomes into their charges. */
  timeline: z.array(timelineEvent),
  /** Claims about the film and its subjects; those about an event stand with the event. */
  claims: z.array(claim),
  sources: listOf(source),
  corrections: z.array(correction),
  pressContacts: listOf(pressContact),
  seo,
})

/** The credits of a film with the ties that are disclosed beside them. */
export const filmCredits = z.object({
  title: z.string(),
  slug: z.string(),
  logline: text,
  updatedAt: z.string(),
  seo,
  creditSheet: creditSheet.nullable(),
  claims: z.array(claim),
})

export type FilmCredits = z.output<typeof filmCredits>
export type FilmPage = z.output<typeof filmPage>
export type Offer = z.output<typeof offer>
export type PressContact = z.output<typeof pressContact>
