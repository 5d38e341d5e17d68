import type {Language} from '@verite/content-model/languages'
import {languageEnding} from '../app/language-ending.ts'

/** How the parts of a kit are called, so that the kits of one film in several languages can lie side by side. */
export function kitFileNames(slug: string, language: Language) {
  const ending = languageEnding(language)
  return {
    folder: `${slug}-press-kit${ending}`,
    pdf: `${slug}-press-kit${ending}.pdf`,
    zip: `${slug}-press-kit${ending}.zip`,
    texts: `${slug}-texts${ending}.txt`,
  }
}
