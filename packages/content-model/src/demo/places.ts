import {type DemoDocument} from './demo-document.ts'
import {newMexico, setOfRust, torun} from './ids.ts'

export const places: DemoDocument<'place'>[] = [
  {
    _id: setOfRust,
    _type: 'place',
    name: 'The set of Rust',
    kind: 'filmSet',
    internalNote:
      'The article says on which set it happened and not where that set was. Do not add a location without a source.',
  },
  {_id: newMexico, _type: 'place', name: 'New Mexico', kind: 'region', region: 'New Mexico'},
  {
    _id: torun,
    _type: 'place',
    name: 'Toruń',
    kind: 'city',
    locality: 'Toruń',
    country: 'PL',
    timeZone: 'Europe/Warsaw',
  },
]
