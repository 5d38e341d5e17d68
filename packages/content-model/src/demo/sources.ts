import {type DemoDocument, fuzzyDate} from './demo-document.ts'
import {article} from './ids.ts'

export const sources: DemoDocument<'source'>[] = [
  {
    _id: article,
    _type: 'source',
    title: 'News article announcing the film, undated',
    kind: 'newsArticle',
    bounds: {
      _type: 'dateBounds',
      notBefore: fuzzyDate({
        display: 'December',
        stated: 'XXXX-12',
        edtf: '2024-12?',
        certainty: 'inferred',
        basis: 'It looks back on a decision taken in December, after an event of early 2024.',
      }),
      notAfter: fuzzyDate({
        display: 'March 11',
        stated: 'XXXX-03-11',
        edtf: '2025-03-11?',
        certainty: 'inferred',
        basis: 'It looks ahead to a premiere on that day.',
      }),
    },
    reliabilityNote:
      'A single article without outlet, author, address or date. It mixes report and judgement: it gives a reason for the dropped case in its own voice. Treat everything as reported once.',
    openQuestions: [
      {
        _key: 'provenance',
        _type: 'openQuestion',
        question: 'Who published it, who wrote it, and when?',
        why: 'None of it is given. Its content bounds it between December and March 11. When the outlet is found, fill in publisher, author, address and date and delete the bounds.',
      },
      {
        _key: 'tribute-tense',
        _type: 'openQuestion',
        question: 'Was it written in two stages?',
        why: 'It expects a tribute in November and looks back on a decision in December. One of the two may be left from an earlier version.',
      },
    ],
    internalNote: 'Its one subhead divides the text and states no fact; nothing is recorded from it.',
  },
]
