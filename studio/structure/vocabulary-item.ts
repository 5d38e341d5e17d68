import {type ComponentType} from 'react'
import {type SortOrderingItem} from 'sanity'
import {type StructureBuilder} from 'sanity/structure'
import {type Vocabulary} from '@verite/content-model/vocabularies'
import {documentsItem} from './documents-item.ts'
import {codeTemplateId} from './templates.ts'

type VocabularyItem = {
  id: string
  title: string
  type: string
  icon: ComponentType
  /** The field that holds one of the vocabulary's codes. */
  field: string
  vocabulary: Vocabulary
  order?: SortOrderingItem[]
}

/** A menu entry that opens a menu: all documents of a type, then those of each code of a vocabulary. */
export function vocabularyItem(S: StructureBuilder, {vocabulary, field, ...item}: VocabularyItem) {
  const {id, title, type, icon, order} = item
  const ofCode = ({value, title}: Vocabulary[number]) => {
    const params = {code: value}
    const template = {id: codeTemplateId(type, field), params}
    return documentsItem(S, {id: value, title, type, icon, order, filter: `${field} == $code`, params, template})
  }

  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(
      S.list()
        .id(id)
        .title(title)
        .items([
          documentsItem(S, {...item, id: `all-${id}`, title: `All ${title.toLowerCase()}`}),
          S.divider(),
          ...vocabulary.map(ofCode),
        ]),
    )
}
