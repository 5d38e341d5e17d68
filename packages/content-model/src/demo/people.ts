import {type DemoDocument, refsTo, refTo, slug} from './demo-document.ts'
import * as ids from './ids.ts'
import {halynaHutchins} from './halyna-hutchins.ts'

const untilDeath = {endedByDeath: true, person: refTo(ids.halynaHutchins), sources: refsTo(ids.article)}

export const people: DemoDocument<'person'>[] = [
  halynaHutchins,
  {
    ...person(ids.matthewHutchins, 'Matthew', 'Hutchins'),
    disambiguator: 'executive producer',
    relationships: [{_key: 'spouse', _type: 'relationship', kind: 'spouse', ...untilDeath}],
    sensitivityNote:
      'Bereaved. His credit and his marriage always appear together: readers must be able to see the interest.',
    internalNote:
      'Two people share this surname. The sentences on origin, studies and work that follow his name in the article are about Halyna Hutchins.',
  },
  {
    ...person(ids.rachelMason, 'Rachel', 'Mason'),
    relationships: [
      {_key: 'friend', _type: 'relationship', kind: 'friend', ...untilDeath},
      {_key: 'collaborator', _type: 'relationship', kind: 'collaborator', ...untilDeath},
    ],
  },
  {
    ...person(ids.alecBaldwin, 'Alec', 'Baldwin'),
    occupations: ['Actor'],
    sensitivityNote:
      'He held the gun; the article says no more, and neither do we. Never write “shot”. A charge against him never stands without its outcome.',
  },
  {
    ...person(ids.joelSouza, 'Joel', 'Souza'),
    vitalStatus: 'living',
    occupations: ['Film director'],
    sensitivityNote: 'A survivor. Wounded is all that is stated; add no detail of the injury.',
  },
  person('person-julee-metz', 'Julee', 'Metz'),
  person('person-kate-barry', 'Kate', 'Barry'),
  person('person-jon-bardin', 'Jon', 'Bardin'),
  person('person-will-cohen', 'Will', 'Cohen'),
  person('person-jessica-grimshaw', 'Jessica', 'Grimshaw'),
  person('person-nick-shumaker', 'Nick', 'Shumaker'),
  person('person-jennifer-sears', 'Jennifer', 'Sears'),
  person('person-dan-cogan', 'Dan', 'Cogan'),
  person('person-liz-garbus', 'Liz', 'Garbus'),
  person('person-tommy-coriale', 'Tommy', 'Coriale'),
  person('person-lizzie-fox', 'Lizzie', 'Fox'),
  person('person-casey-meurer', 'Casey', 'Meurer'),
  person('person-david-levine', 'David', 'Levine'),
]

function person(id: string, given: string, family: string): DemoDocument<'person'> {
  return {
    _id: id,
    _type: 'person',
    name: `${given} ${family}`,
    sortName: `${family}, ${given}`,
    slug: slug(id.replace('person-', '')),
    vitalStatus: 'unknown',
    sources: refsTo(ids.article),
  }
}
