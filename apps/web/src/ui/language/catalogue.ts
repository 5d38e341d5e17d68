import {type Language} from '@verite/content-model/languages'

/** Words in every language: what one of them lacks does not compile. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>

/** Declares the words of a view. The English ones say what there has to be in all others. */
export function catalogue<Words>(words: {en: Words} & Readonly<Record<Language, NoInfer<Words>>>): Catalogue<Words> {
  return words
}
