import {catalogue} from '../ui/language/catalogue.ts'

/** The words of the feeds, in whole sentences, in one place. */
export const feedWords = catalogue({
  en: {
    news: {title: 'News', description: 'New films, and where and when they can be seen.'},
    corrections: {title: 'Corrections', description: 'What was wrong on these pages, and what they say now.'},
    corrected: (page: string) => `Correction: ${page}`,
    wasWrong: (text: string) => `What was wrong: ${text}`,
    nowSays: (text: string) => `What it says now: ${text}`,
  },
  uk: {
    news: {title: 'Новини', description: 'Нові фільми, а також де й коли їх можна подивитися.'},
    corrections: {title: 'Виправлення', description: 'Що на цих сторінках було неправильно і що на них сказано тепер.'},
    corrected: (page: string) => `Виправлення: ${page}`,
    wasWrong: (text: string) => `Що було неправильно: ${text}`,
    nowSays: (text: string) => `Що сказано тепер: ${text}`,
  },
})
