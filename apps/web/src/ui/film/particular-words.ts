import {catalogue} from '../language/catalogue.ts'
import {plural} from '../language/plural.ts'

/** The labels of what a film is. */
export const particularWords = catalogue({
  en: {
    about: 'About',
    accounts: 'With accounts from',
    advisories: 'Before you watch',
    status: 'Status',
    runtime: 'Running time',
    minutes: (count: number) => `${count} minutes`,
    languages: 'Languages',
    countries: 'Countries',
    elsewhere: 'In other databases',
    missing: 'Not yet known',
  },
  uk: {
    about: 'Про кого і про що',
    accounts: 'Чиї розповіді у фільмі',
    advisories: 'Перед переглядом',
    status: 'Стан',
    runtime: 'Тривалість',
    minutes: (count: number) =>
      plural('uk', count, {one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини'}),
    languages: 'Мови',
    countries: 'Країни',
    elsewhere: 'В інших базах даних',
    missing: 'Ще не відомо',
  },
})
