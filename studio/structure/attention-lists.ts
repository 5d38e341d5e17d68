import {CalendarIcon} from '@sanity/icons/Calendar'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {LockIcon} from '@sanity/icons/Lock'
import {UnknownIcon} from '@sanity/icons/Unknown'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {otherLanguages} from '@verite/content-model/languages'
import {chargeKinds} from '@verite/content-model/vocabularies'
import {type AttentionList} from './attention-list-spec.ts'
import {byDate} from './documents-item.ts'
import {translationLists} from './translation-lists.ts'

const claimNeedsWork = `
  status in ["unsupported", "retracted"] && renderPolicy == "show"
  || status == "contested" && (legalSignOff.decision != "cleared" || !defined(attributedTo.label))
  || count(evidence) == 0 || !defined(evidence)`

/** What waits for someone: gaps and doubts that the rules allow while a document is being written. */
export const attentionLists: readonly AttentionList[] = [
  {
    id: 'claims-to-settle',
    title: 'Claims to settle',
    icon: WarningOutlineIcon,
    type: 'claim',
    filter: claimNeedsWork,
  },
  {
    id: 'claims-withheld',
    title: 'Claims withheld',
    icon: LockIcon,
    type: 'claim',
    filter: 'renderPolicy == "withhold"',
  },
  {
    id: 'charges-without-outcome',
    title: 'Charges without an outcome',
    icon: WarningOutlineIcon,
    type: 'event',
    filter: `kind in ${JSON.stringify(chargeKinds)} && !defined(outcome) && outcomePending != true`,
  },
  {
    id: 'events-without-a-year',
    title: 'Events without a year',
    icon: CalendarIcon,
    type: 'event',
    filter: '!defined(date.earliest) && !defined(schedule.start)',
  },
  {
    id: 'events-unverified',
    title: 'Events not verified',
    icon: UnknownIcon,
    type: 'event',
    filter: 'status == "unverified"',
    order: byDate,
  },
  ...otherLanguages.flatMap(translationLists),
  {id: 'open-questions', title: 'Open questions', icon: HelpCircleIcon, filter: 'count(openQuestions) > 0'},
]
