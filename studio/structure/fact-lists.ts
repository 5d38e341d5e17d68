import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {CaseIcon} from '@sanity/icons/Case'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {FolderIcon} from '@sanity/icons/Folder'
import {UserIcon} from '@sanity/icons/User'
import {claimStatuses, eventKinds} from '@verite/content-model/vocabularies'
import {type StructureBuilder} from 'sanity/structure'
import {byDate, byName, bySortName, byTitle, documentsItem} from './documents-item.ts'
import {vocabularyItem} from './vocabulary-item.ts'

/** The facts that films share: people, organisations, events, and what they rest on. */
export function factLists(S: StructureBuilder) {
  return [
    documentsItem(S, {id: 'people', title: 'People', icon: UserIcon, type: 'person', order: bySortName}),
    documentsItem(S, {
      id: 'organisations',
      title: 'Organisations',
      icon: CaseIcon,
      type: 'organisation',
      order: byName,
    }),
    vocabularyItem(S, {
      id: 'events',
      title: 'Events',
      type: 'event',
      icon: CalendarIcon,
      field: 'kind',
      vocabulary: eventKinds,
      order: byDate,
    }),
    vocabularyItem(S, {
      id: 'claims',
      title: 'Claims',
      type: 'claim',
      icon: CheckmarkCircleIcon,
      field: 'status',
      vocabulary: claimStatuses,
    }),
    documentsItem(S, {id: 'sources', title: 'Sources', icon: DocumentTextIcon, type: 'source', order: byTitle}),
    documentsItem(S, {id: 'quotations', title: 'Quotations', icon: BlockquoteIcon, type: 'quote'}),
    furtherFacts(S),
  ]
}

function furtherFacts(S: StructureBuilder) {
  return S.listItem()
    .id('more')
    .title('Works, places, awards')
    .icon(FolderIcon)
    .child(
      S.list()
        .id('more')
        .title('Works, places, awards')
        .items([
          documentsItem(S, {id: 'works', title: 'Other films and series', type: 'work', order: byTitle}),
          documentsItem(S, {id: 'places', title: 'Places', type: 'place', order: byName}),
          documentsItem(S, {id: 'awards', title: 'Awards', type: 'award', order: byName}),
          documentsItem(S, {id: 'videos', title: 'Videos', type: 'video', order: byTitle}),
          documentsItem(S, {id: 'jobs', title: 'Jobs in credits', type: 'jobTitle', order: byBilling}),
        ]),
    )
}

const byBilling = [{field: 'billingRank', direction: 'asc'} as const]
