/** What a timeline says around its events. */
export const timelineWords = {
  show: 'Show',
  everything: 'Everything',
  groups: {
    happened: 'What happened',
    case: 'Proceedings',
    showing: 'Showings',
    tribute: 'Tributes',
  },
  orderOnly: 'Of these only the order is known.',
  undated: 'undated',
  pending: 'The outcome is still pending.',
  outcome: 'What became of it',
  belongsTo: 'Belongs to',
  contested: 'Contested',
  saysSo: (who: string) => `${who} says so.`,
  howItStands: 'How it stands',
  yearUnknown: 'Year not stated',
  title: 'Timeline',
  kind: 'All films, one line of time',
  none: 'No event has been published yet.',
  asList: 'The same as a list, the latest first',
}
