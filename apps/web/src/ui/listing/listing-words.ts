/** What the lists of people, organisations and events say around their entries. */
export const listingWords = {
  people: {kind: 'In and behind the films', title: 'People', none: 'No person has been published yet.'},
  organisations: {
    kind: 'In and behind the films',
    title: 'Organisations',
    none: 'No organisation has been published yet.',
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
  },
}
