import {catalogue} from '../language/catalogue.ts'

/** What a filmography says around its works. */
export const workCreditWords = catalogue({
  en: {
    documentary: 'Documentary',
    behalf: 'for',
    disputed: 'Disputed',
    creditedAs: (name: string) => `credited as ${name}`,
  },
  uk: {
    documentary: 'Документальний фільм',
    behalf: 'від',
    disputed: 'Спірно',
    creditedAs: (name: string) => `у титрах: ${name}`,
  },
})
