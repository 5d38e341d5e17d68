import {originalLanguage, type Language} from '@verite/content-model/languages'

/** What tells files apart that differ by their language alone; the original one has none, like its addresses. */
export const languageEnding = (language: Language) => (language === originalLanguage ? '' : `-${language}`)
