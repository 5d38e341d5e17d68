import {type DemoDocument, refTo} from './demo-document.ts'
import * as ids from './ids.ts'

export const quotes: DemoDocument<'quote'>[] = [
  {
    _id: ids.filmsPromise,
    _type: 'quote',
    text: 'take viewers inside that tragic day and its aftermath, told first-hand by many of the people who lived it',
    fragment: true,
    speaker: refTo(ids.lastTake),
    medium: 'promotion',
    context: 'What the film promises to do, in its own words.',
    source: refTo(ids.article),
    locator: 'first paragraph',
    internalNote: 'The article quotes the film itself and names no speaker.',
  },
  {
    _id: ids.masonsStatement,
    _type: 'quote',
    text: [
      'While she was alive, I could never have imagined making a film about her. My hope was to make films with her, and to support her in all the many films that she was sure to make.',
      'In the media frenzy which followed her death, it felt as if Halyna was erased, her loss eclipsed by the surrounding controversies. Our film aims to keep her at the center, while offering a portrait of the experience of those with whom she spent her final 12 days.',
    ].join('\n\n'),
    fragment: false,
    speaker: refTo(ids.rachelMason),
    medium: 'statement',
    opinion: true,
    context: 'Rachel Mason directed the film and was a friend of Halyna Hutchins.',
    source: refTo(ids.article),
    locator: 'first and second paragraph',
    internalNote: 'How the coverage felt to her is her opinion. Keep it inside the quotation.',
  },
]
