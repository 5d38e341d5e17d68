import {type DemoDocument, refsTo, refTo, slug} from './demo-document.ts'
import {premiereDate} from './events.ts'
import * as ids from './ids.ts'
import {keyArt} from './key-art.ts'
import {story} from './story.ts'

const stated = {sources: refsTo(ids.article)}

export const films: DemoDocument<'documentary'>[] = [
  {
    _id: ids.lastTake,
    _type: 'documentary',
    title: 'Last Take: Rust and the Story of Halyna',
    slug: slug('last-take'),
    status: 'upcoming',
    subjects: refsTo(ids.halynaHutchins, ids.incident, ids.rust),
    logline:
      'A documentary about the cinematographer Halyna Hutchins, her death on the set of Rust, and those it left behind.',
    story,
    participantGroups: [
      {
        _key: 'on-set',
        _type: 'participantGroup',
        description: 'People who were present on the set of Rust when it happened',
        ...stated,
      },
      {
        _key: 'bereaved',
        _type: 'participantGroup',
        description: 'People who lost a friend or a colleague in Halyna Hutchins',
        ...stated,
      },
    ],
    quotes: refsTo(ids.filmsPromise, ids.masonsStatement),
    contentAdvisories: [
      {
        _key: 'death',
        _type: 'contentAdvisory',
        topic: 'A death at work',
        note: 'The film deals with the killing of a person on a film set.',
      },
    ],
    releases: [
      {
        _key: 'premiere',
        _type: 'release',
        kind: 'streaming',
        premiere: true,
        date: premiereDate,
        provider: refTo(ids.hulu),
        event: refTo(ids.premiere),
        ...stated,
      },
    ],
    offers: [{_key: 'hulu', _type: 'offer', provider: refTo(ids.hulu), from: premiereDate, ...stated}],
    keyArt,
    completeness: [
      section('participants', 'partial'),
      section('credits', 'partial'),
      section('runtime', 'missing'),
      section('synopsis', 'missing'),
      section('images', 'missing'),
      section('trailer', 'missing'),
      section('territories', 'missing'),
      section('rating', 'missing'),
    ],
    ...stated,
    openQuestions: [
      {
        _key: 'participants',
        _type: 'openQuestion',
        question: 'Who speaks in the film?',
        why: 'The article names two groups and nobody in them. Name no participant without a source.',
      },
      {
        _key: 'watch',
        _type: 'openQuestion',
        question: 'In which countries, and at what price?',
        why: 'Only Hulu is stated. Leave countries and price empty: the page then says that they are not stated. Empty is neither “worldwide” nor “free”.',
      },
    ],
    internalNote:
      'The source calls the film new and looks ahead to its premiere. “Premieres” and “premiered” follow the clock: do not edit them. Running time, rating, synopsis, trailer and stills are not stated anywhere yet; the key art is our own drawing.',
  },
]

function section(
  name: NonNullable<DemoDocument<'documentary'>['completeness']>[number]['section'],
  state: 'missing' | 'partial',
) {
  return {_key: name, _type: 'sectionState' as const, section: name, state}
}
