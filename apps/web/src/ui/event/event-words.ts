/** What an event's page says around its facts. */
export const eventWords = {
  when: 'When',
  where: 'Where',
  status: 'Status',
  tickets: 'Tickets',
  access: 'Access',
  calendar: 'Calendar',
  dateNotStated: 'Date not stated',
  /** `time` is the same moment on the reader's own clock. */
  yourTime: (time: string) => `For you: ${time}`,
  addTo: {file: 'Add to calendar', google: 'Google Calendar', outlook: 'Outlook'},
  subscribe: 'Subscribe to these dates',
  addByAddress: {google: 'in Google Calendar', outlook: 'in Outlook'},
  pending: 'The outcome is still pending.',
  sections: {
    outcome: 'What became of it',
    people: 'Who took part',
    films: 'Belongs to',
    decides: 'It decided',
    before: 'It came after',
    after: 'After it came',
    partOf: 'It is part of',
    parts: 'Its parts',
  },
}
