import {type DemoDocument, fuzzyDate, refsTo, refTo, slug} from './demo-document.ts'
import * as ids from './ids.ts'

const stated = {sources: refsTo(ids.article)}

export const halynaHutchins: DemoDocument<'person'> = {
  _id: ids.halynaHutchins,
  _type: 'person',
  name: 'Halyna Hutchins',
  sortName: 'Hutchins, Halyna',
  disambiguator: 'cinematographer',
  slug: slug('halyna-hutchins'),
  vitalStatus: 'deceased',
  died: fuzzyDate({
    display: 'October 21, 2021',
    edtf: '2021-10-21',
    certainty: 'inferred',
    basis: 'The source dates the shot that killed her. It does not say when she died.',
  }),
  occupations: ['Cinematographer'],
  origin: {
    _type: 'statedOrigin',
    text: 'originally from Ukraine',
    certainty: 'inferred',
    basis:
      'The source says this of “Hutchins”, right after naming her husband, who has the same surname. The next sentence goes on with “she”, so we read it as hers.',
    ...stated,
  },
  education: [
    {
      _key: 'kyiv-national-university',
      _type: 'education',
      institution: refTo(ids.kyivNationalUniversity),
      outcome: 'degree',
      degree: 'Graduate degree',
      field: 'International journalism',
      ...stated,
    },
    {
      _key: 'american-film-institute',
      _type: 'education',
      institution: refTo(ids.americanFilmInstitute),
      outcome: 'attended',
      ...stated,
    },
  ],
  honours: [
    {
      _key: 'rising-stars-2019',
      _type: 'honour',
      award: refTo(ids.risingStars),
      edition: '2019',
      result: 'named',
      cohort: 'One of the Rising Stars of 2019',
      ...stated,
    },
  ],
  quantities: [
    {
      _key: 'works',
      _type: 'quantity',
      statement: 'More than 30 features, shorts and television miniseries',
      min: 30,
      exclusive: true,
      unit: 'works',
      scope: 'Cinema and television, long and short, counted together',
      ...stated,
    },
  ],
  sensitivityNote:
    'She was killed at work. Keep to what is stated, avoid detail of the injury, and let her life and work stand before her death.',
  openQuestions: [
    {
      _key: 'whose-origin',
      _type: 'openQuestion',
      question: 'Is the sentence on origin and studies surely about her?',
      why: 'It names only “Hutchins” and follows a sentence that ends with her husband. The feminine pronoun in the next sentence settles it for us; a second source should confirm it. Origin is neither birthplace nor nationality: record neither.',
    },
    {
      _key: 'count-of-works',
      _type: 'openQuestion',
      question: 'Which works are the more than 30?',
      why: 'The article names none. The number is its own and mixes formats; never replace it by a count of our credits.',
    },
  ],
  ...stated,
}
