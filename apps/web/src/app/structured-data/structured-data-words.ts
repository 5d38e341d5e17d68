import {catalogue} from '../../ui/language/catalogue.ts'

/** The words that search engines read and pages do not show. */
export const structuredDataWords = catalogue({
  en: {
    home: 'Home',
    nominated: (honour: string) => `${honour} (nominated)`,
    outcome: (title: string) => `Outcome: ${title}.`,
    outcomeOpen: 'Outcome: still open.',
    /** After a charge's title. */
    pending: 'outcome pending',
  },
  uk: {
    home: 'Головна',
    nominated: (honour: string) => `${honour} (номінація)`,
    outcome: (title: string) => `Рішення: ${title}.`,
    outcomeOpen: 'Рішення ще немає.',
    pending: 'рішення ще немає',
  },
})
