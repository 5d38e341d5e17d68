/** What the lists of films, people, organisations and events say around their entries. */
export const listingWords = {
  films: {
    kind: 'By title',
    title: 'Films',
    none: 'No film has been published yet.',
    choose: 'Films by how far they have come',
    all: (count: number) => `All ${count} films`,
  },
  people: {
    kind: 'In and behind the films',
    title: 'People',
    none: 'No person has been published yet.',
    choose: 'People by letter',
  },
  organisations: {
    kind: 'In and behind the films',
    title: 'Organisations',
    none: 'No organisation has been published yet.',
    choose: 'Organisations by kind',
    described: 'known by description',
  },
  events: {
    kind: 'Calendar and record',
    title: 'Events',
    ahead: 'To come, or without a year',
    over: 'So far',
    timelineLabel: 'Timeline',
    timeline: 'The same on one line of time',
    calendar: 'Calendar',
    none: 'No event has been published yet.',
    byKind: 'Events by kind',
    byYear: 'Events by year',
  },
}
