import {eventPage, type EventPage} from '@verite/content-model/event/event'

/** What is known of an event of which nothing but the name is. */
export const bareFacts = {
  id: 'event-a',
  title: 'Premiere',
  slug: 'premiere',
  kind: 'premiere',
  status: 'scheduled',
  summary: null,
  date: null,
  schedule: null,
  place: null,
  tickets: null,
  accessibility: null,
  participations: null,
}

/** A premiere of which nothing but the name is known, with the fields that a test sets. */
export function premierePage(fields: Record<string, unknown>): EventPage {
  return eventPage.parse({
    ...bareFacts,
    related: null,
    after: null,
    outcomePending: false,
    outcome: null,
    sources: null,
    claims: [],
    updatedAt: '2026-11-22T12:00:00Z',
    partOf: null,
    parts: [],
    earlier: [],
    later: [],
    outcomeOf: [],
    corrections: [],
    ...fields,
  })
}
