import {localPath} from '@verite/content-model/languages'
import {labelOf, type Vocabulary} from '@verite/content-model/vocabularies'
import {type Catalogue} from './catalogue.ts'
import {currentLanguage} from './current-language.ts'

/** The words of a view in the language that is being drawn. */
export function spoken<Words>(words: Catalogue<Words>): Words {
  return words[currentLanguage()]
}

/** The same path of this site in the language that is being drawn. */
export function local(path: string): string {
  return localPath(currentLanguage(), path)
}

/** What a reader of the language that is being drawn reads for a stored code. */
export function label<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): string {
  return labelOf(vocabulary, code, currentLanguage())
}
