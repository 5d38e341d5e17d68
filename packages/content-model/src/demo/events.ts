import {type DemoDocument, fuzzyDate, refsTo, refTo, slug} from './demo-document.ts'
import * as ids from './ids.ts'
import {proceedings} from './proceedings.ts'

export const premiereDate = fuzzyDate({
  display: 'March 11',
  stated: 'XXXX-03-11',
  edtf: '2025-03-11?',
  certainty: 'inferred',
  basis:
    'The source gives the day and no year. It also looks back on a case filed again in early 2024 and on a decision of the December after: the next March 11 is that of 2025.',
})

export const events: DemoDocument<'event'>[] = [
  {
    _id: ids.finalDays,
    _type: 'event',
    title: 'Halyna Hutchins’s final 12 days',
    slug: slug('final-12-days'),
    kind: 'period',
    status: 'occurred',
    summary:
      'Rachel Mason says that her film offers a portrait of what those experienced who spent these days with Hutchins. The number is hers.',
    date: fuzzyDate({
      display: 'final 12 days',
      edtf: '2021-10-10~/2021-10-21',
      certainty: 'inferred',
      basis:
        'Counted back from October 21, 2021, with that day as the twelfth. The source does not say whether it counts it, so the first day may be one earlier.',
    }),
    related: refsTo(ids.lastTake),
    sources: refsTo(ids.article),
    openQuestions: [
      {
        _key: 'count',
        _type: 'openQuestion',
        question: 'Are the twelve days counted with the last one?',
        why: 'The statement gives a number and no dates. With October 21 included they begin on October 10, without it on October 9.',
      },
    ],
  },
  {
    _id: ids.incident,
    _type: 'event',
    title: 'Halyna Hutchins is killed on the set of Rust',
    slug: slug('death-of-halyna-hutchins'),
    kind: 'incident',
    status: 'occurred',
    summary:
      'A live bullet left a prop gun that the actor Alec Baldwin was holding. It killed the cinematographer Halyna Hutchins and wounded Joel Souza, who was directing the film.',
    date: fuzzyDate({display: 'October 21, 2021', edtf: '2021-10-21', certainty: 'asserted'}),
    place: refTo(ids.setOfRust),
    participations: [
      {_key: 'killed', _type: 'participation', party: refTo(ids.halynaHutchins), role: 'killed'},
      {_key: 'wounded', _type: 'participation', party: refTo(ids.joelSouza), role: 'wounded', note: 'director of Rust'},
      {_key: 'held', _type: 'participation', party: refTo(ids.alecBaldwin), role: 'heldObject', note: 'a prop gun'},
    ],
    related: refsTo(ids.rust, ids.lastTake),
    partOf: refTo(ids.finalDays),
    sources: refsTo(ids.article),
    internalNote: 'Neutral wording: he held the gun. The article does not say who or what made it fire.',
  },
  ...proceedings,
  {
    _id: ids.premiere,
    _type: 'event',
    title: 'Premiere of Last Take on Hulu',
    slug: slug('last-take-premiere'),
    kind: 'premiere',
    status: 'scheduled',
    summary: 'The film’s first showing, on Hulu.',
    date: premiereDate,
    participations: [{_key: 'presenter', _type: 'participation', party: refTo(ids.hulu), role: 'presenter'}],
    related: refsTo(ids.lastTake),
    sources: refsTo(ids.article),
    openQuestions: [
      {
        _key: 'year',
        _type: 'openQuestion',
        question: 'Which year?',
        why: 'March 11 is stated without one. 2025 is our inference; confirm it before structured data may carry it.',
      },
    ],
  },
  {
    _id: ids.tribute,
    _type: 'event',
    title: 'Camerimage tribute to Halyna Hutchins',
    slug: slug('camerimage-tribute'),
    kind: 'tribute',
    status: 'unverified',
    summary:
      'A special tribute to the cinematographer’s work at the festival in Toruń. It is for her, not for the film.',
    date: fuzzyDate({
      display: 'November',
      stated: 'XXXX-11',
      edtf: '[2024-11,2025-11]',
      certainty: 'inferred',
      basis:
        'The source gives the month and no year, and speaks of it as still to come. It is the November before or the one after its own writing.',
    }),
    place: refTo(ids.torun),
    participations: [
      {_key: 'honouree', _type: 'participation', party: refTo(ids.halynaHutchins), role: 'honouree'},
      {_key: 'host', _type: 'participation', party: refTo(ids.camerimage), role: 'host'},
    ],
    sources: refsTo(ids.article),
    openQuestions: [
      {
        _key: 'conflict',
        _type: 'openQuestion',
        question: 'November of which year, and did it take place?',
        why: 'The article says that the tribute “will” take place in November, and in the same text looks back on a decision of December. Either the sentence was written before November 2024 and left in, or it means November 2025. Until a festival programme or a report settles it, both stay open.',
      },
    ],
  },
]
