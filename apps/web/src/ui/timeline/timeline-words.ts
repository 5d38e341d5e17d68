import {type TimelineMark} from '@verite/content-model/fuzzy-date/timeline-mark'
import {catalogue} from '../language/catalogue.ts'
import {type EventGroup} from './event-group.ts'

type Groups = Readonly<Record<EventGroup, string>>
type Marks<Words> = Readonly<Record<TimelineMark['shape'], Words>>

const groups: Groups = {
  happened: 'What happened',
  case: 'Proceedings',
  showing: 'Showings',
  tribute: 'Tributes',
}

const marks: Marks<string | null> = {
  point: null,
  period: 'period',
  band: 'approximate',
  oneOf: 'one of several dates',
  yearless: 'year not stated',
  undated: 'only the order is known',
}

const meanings: Marks<string> = {
  point: 'an exact day',
  period: 'a period; a soft end is approximate',
  band: 'once, somewhere within the band',
  oneOf: 'one of several dates',
  yearless: 'a day without its year',
  undated: 'no date: it came between its neighbours',
}

/** What a timeline says around its events. */
export const timelineWords = catalogue({
  en: {
    show: 'Show',
    everything: 'Everything',
    groups,
    orderOnly: 'Of these only the order is known.',
    undated: 'undated',
    pending: 'The outcome is still pending.',
    outcome: 'What became of it',
    belongsTo: 'Related to',
    saysSo: (who: string) => `${who} says so.`,
    howItStands: 'How it stands',
    yearUnknown: 'Year not stated',
    title: 'Timeline',
    description: 'What happened and what is to come, in its order, with how each date is known.',
    kind: 'All films, one line of time',
    byYear: 'Timeline by year',
    none: 'No event has been published yet.',
    asList: 'The same as a list, the latest first',
    /** What stands beside a date about how far it is known; nothing beside an exact day. */
    marks,
    yearInferred: 'year inferred',
    dayNotStated: 'day not stated',
    inferred: 'inferred',
    disagree: 'sources disagree',
    whyThisDate: 'Why this date',
    key: 'Key to the marks',
    meanings,
  },
  uk: {
    show: 'Показати',
    everything: 'Усе',
    groups: {happened: 'Що сталося', case: 'Провадження', showing: 'Покази', tribute: 'Вшанування'},
    orderOnly: 'Про ці події відомий лише їхній порядок.',
    undated: 'без дати',
    pending: 'Чим закінчилося, ще не відомо: рішення немає.',
    outcome: 'Чим закінчилося',
    belongsTo: 'Пов’язано з:',
    saysSo: (who: string) => `Хто це каже: ${who}.`,
    howItStands: 'Чи це підтверджується',
    yearUnknown: 'Рік не зазначено',
    title: 'Хронологія',
    description: 'Що сталося і що попереду, за порядком, із поясненням, звідки відома кожна дата.',
    kind: 'Усі фільми на одній лінії часу',
    byYear: 'Хронологія за роками',
    none: 'Жодної події ще не опубліковано.',
    asList: 'Те саме переліком, від найновішого',
    marks: {
      point: null,
      period: 'період',
      band: 'приблизно',
      oneOf: 'одна з кількох дат',
      yearless: 'рік не зазначено',
      undated: 'відомий лише порядок',
    },
    yearInferred: 'рік – наш висновок',
    dayNotStated: 'день не зазначено',
    inferred: 'наш висновок',
    disagree: 'джерела розходяться',
    whyThisDate: 'Чому саме ця дата',
    key: 'Пояснення позначок',
    meanings: {
      point: 'точний день',
      period: 'період; розмитий край означає приблизну дату',
      band: 'один раз, десь у межах смуги',
      oneOf: 'одна з кількох дат',
      yearless: 'день без року',
      undated: 'без дати: між сусідніми подіями',
    },
  },
})
