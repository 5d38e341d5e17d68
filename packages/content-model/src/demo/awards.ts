import {type DemoDocument, refsTo, refTo} from './demo-document.ts'
import {americanCinematographer, article, risingStars} from './ids.ts'

export const awards: DemoDocument<'award'>[] = [
  {
    _id: risingStars,
    _type: 'award',
    name: 'Rising Stars',
    giver: refTo(americanCinematographer),
    description: 'Names that American Cinematographer calls the Rising Stars of a year.',
    sources: refsTo(article),
  },
]
