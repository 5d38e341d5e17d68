import type {Language} from '@verite/content-model/languages'

let language: Language = 'en'

/** Stands in for the language of a request, which only Next's own server knows. */
export const currentLanguage = (): Language => language
export const speak = async (): Promise<Language> => language

/** Lets what follows in a test be drawn in a language. */
export function speakAs(next: Language) {
  language = next
}
