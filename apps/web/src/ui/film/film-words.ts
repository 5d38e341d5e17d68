import {type FilmCard} from '@verite/content-model/documentary/film-card'

/** What the page of a film says around its facts. */
export const filmWords = {
  actions: {
    watch: 'Where to watch',
    trailer: 'Trailer',
    calendar: 'Add to calendar',
    see: 'See the film',
  },
  sections: {
    particulars: 'The film',
    watch: 'Where to watch',
    story: 'Story',
    trailer: 'Trailer',
    stills: 'Stills',
    credits: 'Credits',
    timeline: 'Timeline',
    words: 'Words',
    helplines: 'Help',
    press: 'Press',
  },
  /** How a film stands whose release no source dates. Short, for its title card. */
  status: {
    announced: 'Announced',
    inProduction: 'In production',
    upcoming: 'Coming; the date is not stated',
    released: 'Released; the date is not stated',
  },
  /** The same in a sentence. */
  standing: {
    announced: 'The film has been announced. Our sources do not say when it can be seen.',
    inProduction: 'The film is being made. Our sources do not say when it can be seen.',
    upcoming: 'The film is to come out. Our sources do not say when.',
    released: 'The film is out. Our sources do not say since when.',
  },
} satisfies {status: Words; standing: Words; [part: string]: unknown}

type Words = Readonly<Record<FilmCard['status'], string>>
