import {type Release} from '@verite/content-model/documentary/film-card'
import {type ClockRelation} from '@verite/content-model/fuzzy-date/clock'
import {catalogue} from '../language/catalogue.ts'

type Verbs = Readonly<Record<Release['kind'] | 'premiere', Record<ClockRelation, string>>>

const verbs: Verbs = {
  premiere: {upcoming: 'Premieres', current: 'Premieres', past: 'Premiered', unknown: 'Premiere:'},
  festival: {upcoming: 'Screens', current: 'Screens', past: 'Screened', unknown: 'Festival screening:'},
  theatrical: {
    upcoming: 'In cinemas from',
    current: 'In cinemas from',
    past: 'In cinemas since',
    unknown: 'In cinemas:',
  },
  broadcast: {upcoming: 'Airs', current: 'Airs', past: 'Aired', unknown: 'Broadcast:'},
  streaming: {upcoming: 'Streams from', current: 'Streams from', past: 'Streaming since', unknown: 'Streaming:'},
  physical: {upcoming: 'On disc from', current: 'On disc from', past: 'On disc since', unknown: 'On disc:'},
}

/** Dates follow in the nominative, hence the colons. */
const verbsInUkrainian: Verbs = {
  premiere: {upcoming: 'Прем’єра:', current: 'Прем’єра:', past: 'Прем’єра відбулася:', unknown: 'Прем’єра:'},
  festival: {upcoming: 'Показ:', current: 'Показ:', past: 'Показ відбувся:', unknown: 'Показ на фестивалі:'},
  theatrical: {
    upcoming: 'Початок кінопрокату:',
    current: 'Початок кінопрокату:',
    past: 'У кінопрокаті, початок:',
    unknown: 'У кінопрокаті:',
  },
  broadcast: {upcoming: 'Телепоказ:', current: 'Телепоказ:', past: 'Телепоказ відбувся:', unknown: 'Телепоказ:'},
  streaming: {
    upcoming: 'Початок трансляції:',
    current: 'Початок трансляції:',
    past: 'На стримінгу, початок:',
    unknown: 'На стримінгу:',
  },
  physical: {upcoming: 'Вихід на диску:', current: 'Вихід на диску:', past: 'Вийшов на диску:', unknown: 'На диску:'},
}

/** How a release is told: in the tense of the clock, with the service that shows it. */
export const releaseWordsOf = catalogue({en: {verbs, on: 'on'}, uk: {verbs: verbsInUkrainian, on: 'на'}})
