/** What a person's page says around its facts. */
export const personWords = {
  kind: 'Person',
  sections: {
    biography: 'Biography',
    credits: 'Filmography',
    films: 'Films about this person',
    words: 'In their words',
  },
  facts: {
    died: 'Died',
    origin: 'Origin, as stated',
    relationships: 'Relationships',
    education: 'Education',
    honours: 'Honours',
    quantities: 'Work, as counted by a source',
    elsewhere: 'In other databases',
    calendar: 'Calendar',
    namesakes: 'Not to be confused with',
  },
  inferred: 'Inferred',
  relatedTo: (kind: string) => `${kind} of`,
  untilDeath: 'until death',
}
