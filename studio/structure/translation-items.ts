import {TranslateIcon} from '@sanity/icons/Translate'
import {otherLanguages, type OtherLanguage} from '@verite/content-model/languages'
import {translatable} from '@verite/content-model/translation/translatable'
import {type StructureBuilder} from 'sanity/structure'
import {apiVersion} from '../api-version.ts'
import {byChange} from './documents-item.ts'

const names: Readonly<Record<OtherLanguage, string>> = {uk: 'Ukrainian'}

/** Prose that a type may be without: only then, and where readers meet it, a missing or empty translation is a gap. */
const hasProse = `
  defined(coalesce(logline, summary, statement, lead, description, text, wasWrong, homeLead))
  || count(story) > 0 || count(biography) > 0 || count(body) > 0`

/**
 * For each language: what is not translated yet, and what changed after it was last compared with its translation. What
 * has not changed since it came here, as by an import, is as its translator saw it, on whatever day that was.
 */
export function translationItems(S: StructureBuilder) {
  return otherLanguages.flatMap((language) => [
    list(S, {
      id: `untranslated-${language}`,
      title: `Not translated into ${names[language]}`,
      filter: `_type in $types && (${hasProse}) && renderPolicy != "withhold"
        && coalesce(count(translations[language == $language && (${hasProse})]), 0) == 0`,
      params: {types: Object.keys(translatable), language},
    }),
    list(S, {
      id: `translation-older-${language}`,
      title: `${names[language]} older than the original`,
      filter: `_type in $types && $language in translations[].language && _updatedAt != _createdAt
        && !defined(translations[language == $language && checkedOn >= string::split(^._updatedAt, "T")[0]][0])`,
      params: {types: Object.keys(translatable), language},
    }),
  ])
}

type List = {id: string; title: string; filter: string; params: Record<string, unknown>}

function list(S: StructureBuilder, {id, title, filter, params}: List) {
  return S.listItem()
    .id(id)
    .title(title)
    .icon(TranslateIcon)
    .child(
      S.documentList()
        .id(id)
        .title(title)
        .apiVersion(apiVersion)
        .filter(filter)
        .params(params)
        .defaultOrdering(byChange),
    )
}
