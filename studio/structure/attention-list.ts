import {BellIcon} from '@sanity/icons/Bell'
import {type StructureBuilder} from 'sanity/structure'
import {apiVersion} from '../api-version.ts'
import {attentionLists} from './attention-lists.ts'
import {byChange, documentsItem} from './documents-item.ts'
import {waitingIcon} from './waiting-icon.tsx'

/** What waits for someone, in lists that say how much it is. */
export function attentionList(S: StructureBuilder) {
  return S.listItem()
    .id('attention')
    .title('Needs attention')
    .icon(BellIcon)
    .child(
      S.list()
        .id('attention')
        .title('Needs attention')
        .items(
          attentionLists.map(({type, ...list}) => {
            const icon = waitingIcon(list.id, list.icon)
            return type ? documentsItem(S, {...list, icon, type}) : mixedItem(S, {...list, icon})
          }),
        ),
    )
}

type MixedItem = Omit<(typeof attentionLists)[number], 'type'>

function mixedItem(S: StructureBuilder, {id, title, icon, filter, order}: MixedItem) {
  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(
      S.documentList()
        .id(id)
        .title(title)
        .apiVersion(apiVersion)
        .filter(filter)
        .defaultOrdering(order ?? byChange),
    )
}
