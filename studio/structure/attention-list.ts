import {BellIcon} from '@sanity/icons/Bell'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {LockIcon} from '@sanity/icons/Lock'
import {UnknownIcon} from '@sanity/icons/Unknown'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {chargeKinds} from '@verite/content-model/vocabularies'
import {type StructureBuilder} from 'sanity/structure'
import {apiVersion} from '../api-version.ts'
import {byChange, byDate, documentsItem} from './documents-item.ts'
import {translationItems} from './translation-items.ts'

const claimNeedsWork = `
  status in ["unsupported", "retracted"] && renderPolicy == "show"
  || status == "contested" && (legalSignOff.decision != "cleared" || !defined(attributedTo.label))
  || count(evidence) == 0 || !defined(evidence)`

/** What waits for someone: gaps and doubts that the rules allow while a document is being written. */
export function attentionList(S: StructureBuilder) {
  return S.listItem()
    .id('attention')
    .title('Needs attention')
    .icon(BellIcon)
    .child(
      S.list()
        .id('attention')
        .title('Needs attention')
        .items([
          documentsItem(S, {
            id: 'claims-to-settle',
            title: 'Claims to settle',
            icon: WarningOutlineIcon,
            type: 'claim',
            filter: claimNeedsWork,
          }),
          documentsItem(S, {
            id: 'claims-withheld',
            title: 'Claims withheld',
            icon: LockIcon,
            type: 'claim',
            filter: 'renderPolicy == "withhold"',
          }),
          documentsItem(S, {
            id: 'charges-without-outcome',
            title: 'Charges without an outcome',
            icon: WarningOutlineIcon,
            type: 'event',
            filter: 'kind in $chargeKinds && !defined(outcome) && outcomePending != true',
            params: {chargeKinds},
          }),
          documentsItem(S, {
            id: 'events-without-a-year',
            title: 'Events without a year',
            icon: CalendarIcon,
            type: 'event',
            filter: '!defined(date.earliest) && !defined(schedule.start)',
          }),
          documentsItem(S, {
            id: 'events-unverified',
            title: 'Events not verified',
            icon: UnknownIcon,
            type: 'event',
            filter: 'status == "unverified"',
            order: byDate,
          }),
          ...translationItems(S),
          openQuestions(S),
        ]),
    )
}

function openQuestions(S: StructureBuilder) {
  return S.listItem()
    .id('open-questions')
    .title('Open questions')
    .icon(HelpCircleIcon)
    .child(
      S.documentList()
        .id('open-questions')
        .title('Open questions')
        .apiVersion(apiVersion)
        .filter('count(openQuestions) > 0')
        .defaultOrdering(byChange),
    )
}
