import type {Language} from '@verite/content-model/languages'
import {untranslatedWords} from '../ui/language/untranslated-words.ts'
import {hasForeign} from './compose-kit.ts'
import type {OpenKit} from './kit-at.ts'
import type {KitSection} from './kit-section.ts'
import {pressKitWords} from './press-kit-words.ts'

type Named = {pdf: string; texts: string}
type Readme = {kit: OpenKit; sections: readonly KitSection[]; names: Named; page: string}

/** What lies in the archive and under which terms, as the first thing that one opens. */
export function kitReadme({kit: {film, pictures, files, language}, sections, names, page}: Readme): string {
  const words = pressKitWords[language]
  const {readme} = words
  const contents = [
    `${names.pdf}: ${readme.pdf}`,
    `${names.texts}: ${readme.texts}`,
    ...(pictures.length > 0 ? [`${words.folders.pictures}/: ${readme.pictures(pictures.length)}`] : []),
    ...(files.length > 0 ? [`${words.folders.files}/: ${readme.files(files.length)}`] : []),
  ]
  return [
    `${film.title}: ${words.kit}`,
    words.state(dayOf(film.updatedAt, language)),
    contents.map((line) => `- ${line}`).join('\n'),
    readme.terms,
    ...(hasForeign(sections) ? [untranslatedWords[language].some] : []),
    `${readme.newest} ${page}`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** The day of an instant, in words. */
export const dayOf = (instant: string, language: Language) =>
  new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(instant))
