import {z} from 'zod'
import {claim} from '../claim/claim.ts'
import {correction} from '../correction/correction.ts'
import {documentLink} from '../document-link/document-link.ts'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {listOf} from '../list-of.ts'
import {party} from '../party/party.ts'
import {place} from '../place/place.ts'
import {source} from '../source/source.ts'
import {codeOf, eventKinds, eventStatuses, participationRoles} from '../vocabularies.ts'
import {schedule} from './schedule.ts'
import {withOutcome} from './with-outcome.ts'
import {webAddress} from '../portable-text/web-address.ts'

export {eventCardsQuery, eventFacetsQuery, eventPageQuery, timelineQuery} from './event.query.ts'

export const eventFacts = z.object({
  id: z.string(),
  title: z.string(),
  slug: z.string(),
  kind: codeOf(eventKinds),
  status: codeOf(eventStatuses),
  summary: z.string().nullable(),
  date: fuzzyDate.nullable(),
  /** Start and end to the minute, as instants, with the zone in which to show them. */
  schedule: schedule.nullable(),
  place: place.nullable(),
  tickets: z.object({url: webAddress, note: z.string().nullable()}).nullable(),
  /** What a venue or a service offers to those who need it, in words. */
  accessibility: z.string().nullable(),
  participations: listOf(
    z.object({key: z.string(), role: codeOf(participationRoles), note: z.string().nullable(), party}),
  ),
})

const placement = eventFacts.extend({
  related: listOf(documentLink),
  /** Ids of the events that it came after, for ordering where dates are missing. */
  after: listOf(z.string()),
  outcomePending: z.boolean(),
})

const grounds = {sources: listOf(source), claims: z.array(claim)}

const cardFields = placement.extend({outcome: eventFacts.nullable()})

const timelineFields = placement.extend({...grounds, outcome: eventFacts.extend(grounds).nullable()})

/** An event in a list. When `isCharge`, `outcome` says what became of it; there is no charge without. */
export const eventCard = cardFields.transform(withOutcome)

/** An event on a film’s timeline, with the claims about it and the sources it rests on. */
export const timelineEvent = timelineFields.transform(withOutcome)

export const eventPage = timelineFields
  .extend({
    updatedAt: z.string(),
    partOf: eventCard.nullable(),
    parts: z.array(eventCard),
    earlier: z.array(eventCard),
    later: z.array(eventCard),
    outcomeOf: z.array(eventCard),
    corrections: z.array(correction),
  })
  .transform(withOutcome)

export const eventCards = z.array(eventCard)
/** What lists of events can be narrowed to: one entry for each event. */
export const eventFacets = z.array(
  z.object({id: z.string(), kind: codeOf(eventKinds), year: z.string().nullable(), country: z.string().nullable()}),
)
export const timelineEvents = z.array(timelineEvent)

export type EventFacts = z.output<typeof eventFacts>
export type EventCard = z.output<typeof eventCard>
export type TimelineEvent = z.output<typeof timelineEvent>
export type EventPage = z.output<typeof eventPage>
