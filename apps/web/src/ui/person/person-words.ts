import {catalogue} from '../language/catalogue.ts'

/** What a person's page says around its facts. */
export const personWords = catalogue({
  en: {
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
  },
  uk: {
    kind: 'Особа',
    sections: {
      biography: 'Біографія',
      credits: 'Фільмографія',
      films: 'Фільми про цю особу',
      words: 'Власними словами',
    },
    facts: {
      died: 'Дата смерті',
      origin: 'Походження, як його вказано',
      relationships: 'Стосунки',
      education: 'Освіта',
      honours: 'Відзнаки',
      quantities: 'Роботи, за підрахунком джерела',
      elsewhere: 'В інших базах даних',
      calendar: 'Календар',
      namesakes: 'Не плутати з',
    },
    inferred: 'Наш висновок',
    relatedTo: (kind: string) => `${kind}:`,
    untilDeath: 'до смерті',
  },
})
