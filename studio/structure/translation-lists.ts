import {TranslateIcon} from '@sanity/icons/Translate'
import {type OtherLanguage} from '@verite/content-model/languages'
import {translatable} from '@verite/content-model/translation/translatable'
import {type AttentionList} from './attention-list-spec.ts'

const languageNames: Readonly<Record<OtherLanguage, string>> = {uk: 'Ukrainian'}
const translatableTypes = JSON.stringify(Object.keys(translatable))
/** Prose that a type may be without: only then, and where readers meet it, a missing or empty translation is a gap. */
const hasProse = `
  defined(coalesce(logline, summary, statement, lead, description, text, wasWrong, homeLead))
  || count(story) > 0 || count(biography) > 0 || count(body) > 0`

/**
 * For one language: what is not translated yet, and what changed after it was last compared with its translation. What
 * has not changed since it came here, as by an import, is as its translator saw it, on whatever day that was.
 */
export function translationLists(language: OtherLanguage): AttentionList[] {
  const name = languageNames[language]
  return [
    {
      id: `untranslated-${language}`,
      title: `Not translated into ${name}`,
      icon: TranslateIcon,
      filter: `_type in ${translatableTypes} && (${hasProse}) && renderPolicy != "withhold"
        && coalesce(count(translations[language == "${language}" && (${hasProse})]), 0) == 0`,
    },
    {
      id: `translation-older-${language}`,
      title: `${name} older than the original`,
      icon: TranslateIcon,
      filter: `_type in ${translatableTypes} && "${language}" in translations[].language && _updatedAt != _createdAt
        && !defined(translations[language == "${language}" && checkedOn >= string::split(^._updatedAt, "T")[0]][0])`,
    },
  ]
}
