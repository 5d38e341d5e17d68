import {type ComponentType} from 'react'
import {type SortOrderingItem} from 'sanity'
import {type StructureBuilder} from 'sanity/structure'
import {apiVersion} from '../api-version.ts'

type DocumentsItem = {
  id: string
  title: string
  type: string
  icon?: ComponentType
  /** GROQ that a document of the type must fulfil; all of them without it. */
  filter?: string
  params?: Record<string, unknown>
  order?: SortOrderingItem[]
  /** What documents that are made in this list start with. In a filtered list none are made without it: they would not appear. */
  template?: {id: string; params: Record<string, unknown>}
}

/** Earliest first; those without a date come last. */
export const byDate: SortOrderingItem[] = [{field: 'date.earliest', direction: 'asc'}]
export const byName: SortOrderingItem[] = [{field: 'name', direction: 'asc'}]
/** By the name that sorts, where there is one. */
export const bySortName: SortOrderingItem[] = [{field: 'sortName', direction: 'asc'}, ...byName]
export const byTitle: SortOrderingItem[] = [{field: 'title', direction: 'asc'}]
export const byChange: SortOrderingItem[] = [{field: '_updatedAt', direction: 'desc'}]

/** A menu entry that opens a list of documents of one type. */
export function documentsItem(S: StructureBuilder, item: DocumentsItem) {
  const {id, title, type, icon, filter, params = {}, order, template} = item
  const list = S.documentTypeList(type)
    .id(id)
    .title(title)
    .apiVersion(apiVersion)
    .defaultOrdering(order ?? byChange)
  const entry = S.listItem().id(id).title(title).schemaType(type)
  const child = filter
    ? list
        .filter(`_type == $type && (${filter})`)
        .params({type, ...params})
        // What is made here opens here; links from elsewhere open where everything of the type is.
        .canHandleIntent((intent, params) => intent === 'create' && params['template'] === (template?.id ?? 'none'))
        // Last: each further step would put the type’s own template in its place.
        .initialValueTemplates(template ? [S.initialValueTemplateItem(template.id, template.params)] : [])
    : list
  return (icon ? entry.icon(icon) : entry).child(child)
}
