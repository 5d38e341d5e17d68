/** What an organisation's page says around its facts. */
export const organisationWords = {
  sections: {
    credits: 'Credits',
    films: 'Films to watch here',
    awards: 'Awards it gives',
    students: 'People who studied here',
  },
  facts: {
    name: 'Name',
    aliases: 'Also called',
    kind: 'Kind',
    parent: 'Part of',
    place: 'Where',
    website: 'Website',
  },
  describedOnly: 'Sources describe it and do not name it.',
  inferred: 'Inferred',
  noDescription: 'No description yet',
}
