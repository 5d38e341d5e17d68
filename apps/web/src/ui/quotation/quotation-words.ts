import {catalogue} from '../language/catalogue.ts'

/** What stands beneath a quotation. */
export const quotationWords = catalogue({
  en: {
    quotedIn: 'quoted in',
    opinion: 'Holds opinion',
    translation: 'Translation',
    translatedBy: (translator: string) => `Translation: ${translator}`,
  },
  uk: {
    quotedIn: 'цитата за джерелом:',
    opinion: 'Містить думку',
    translation: 'Переклад',
    translatedBy: (translator: string) => `Переклад: ${translator}`,
  },
})
