import {catalogue} from './catalogue.ts'

/** How plain text, which has no other means, says that what follows is not translated. English is never a translation. */
export const untranslatedWords = catalogue({
  en: {mark: '[in English]', some: 'Some texts are in English only. They are marked.'},
  uk: {mark: '[англійською]', some: 'Частину текстів ще не перекладено, їх подано англійською й позначено.'},
})
