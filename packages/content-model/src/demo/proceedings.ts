import {type DemoDocument, fuzzyDate, refsTo, refTo, slug} from './demo-document.ts'
import * as ids from './ids.ts'

/** The case against Alec Baldwin: a charge, how it ended, the case filed again, and how that ended. */
export const proceedings: DemoDocument<'event'>[] = [
  {
    _id: ids.charge,
    _type: 'event',
    title: 'Alec Baldwin is charged with involuntary manslaughter',
    slug: slug('charge-against-alec-baldwin'),
    kind: 'charge',
    status: 'occurred',
    summary: 'The first charge in the case, which was eventually dropped.',
    date: fuzzyDate({
      display: 'undated',
      certainty: 'unknown',
      basis: 'The source gives no date. It puts the charge after October 21, 2021, and before the case was dropped.',
    }),
    participations: [
      {
        _key: 'charged',
        _type: 'participation',
        party: refTo(ids.alecBaldwin),
        role: 'charged',
        note: 'involuntary manslaughter',
      },
    ],
    related: refsTo(ids.rust),
    outcome: refTo(ids.dismissal),
    after: refsTo(ids.incident),
    sources: refsTo(ids.article),
  },
  {
    _id: ids.dismissal,
    _type: 'event',
    title: 'The case against Alec Baldwin is dropped',
    slug: slug('case-against-alec-baldwin-dropped'),
    kind: 'dismissal',
    status: 'occurred',
    summary: 'The case against the actor was dropped. In early 2024 it was filed again.',
    date: fuzzyDate({
      display: 'undated',
      certainty: 'unknown',
      basis:
        'The source gives no date. It puts this after the charge and before the case was filed again in early 2024.',
    }),
    related: refsTo(ids.rust),
    after: refsTo(ids.charge),
    sources: refsTo(ids.article),
    openQuestions: [
      {
        _key: 'reason',
        _type: 'openQuestion',
        question: 'Why was it dropped?',
        why: 'The article gives a reason in its own voice, as a judgement, with no source. It is kept apart as a contested claim and must not enter this summary.',
      },
    ],
  },
  {
    _id: ids.refiling,
    _type: 'event',
    title: 'The case against Alec Baldwin is filed again',
    slug: slug('case-against-alec-baldwin-filed-again'),
    kind: 'filing',
    status: 'occurred',
    summary:
      'The case was brought a second time. That December, as we read the source, the Attorney General’s office decided not to pursue the appeal.',
    date: fuzzyDate({display: 'early 2024', edtf: '2024-01~/2024-04~', certainty: 'asserted'}),
    participations: [{_key: 'defendant', _type: 'participation', party: refTo(ids.alecBaldwin), role: 'defendant'}],
    related: refsTo(ids.rust),
    outcome: refTo(ids.decision),
    after: refsTo(ids.dismissal),
    sources: refsTo(ids.article),
    internalNote: 'The article says that the case was filed again, and not on what charge.',
  },
  {
    _id: ids.decision,
    _type: 'event',
    title: 'The Attorney General’s office does not pursue the appeal',
    slug: slug('appeal-not-pursued'),
    kind: 'decision',
    status: 'occurred',
    summary: 'The New Mexico Attorney General’s office decided not to pursue the appeal on behalf of the prosecution.',
    date: fuzzyDate({
      display: 'December',
      stated: 'XXXX-12',
      edtf: '2024-12?',
      certainty: 'inferred',
      basis:
        'The source says “in December”, after a case filed again in early 2024. We take it as the December of that year.',
    }),
    participations: [{_key: 'decided', _type: 'participation', party: refTo(ids.attorneyGeneral), role: 'decided'}],
    related: refsTo(ids.rust),
    after: refsTo(ids.refiling),
    sources: refsTo(ids.article),
    openQuestions: [
      {
        _key: 'which-ruling',
        _type: 'openQuestion',
        question: 'Which ruling was under appeal?',
        why: 'The article speaks of “the appeal” and never says what was decided before, by whom, or when. State no ruling until a court document does.',
      },
      {
        _key: 'year',
        _type: 'openQuestion',
        question: 'December of which year?',
        why: 'No year is given. 2024 follows from the order of events; the same article expects a tribute “in November”, which fits only if parts of it are older or the tribute is a year later.',
      },
    ],
  },
]
