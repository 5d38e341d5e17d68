import {type FilmCard} from '@verite/content-model/documentary/film-card'
import {catalogue} from '../language/catalogue.ts'

type Words = Readonly<Record<FilmCard['status'], string>>

const status: Words = {
  announced: 'Announced',
  inProduction: 'In production',
  upcoming: 'Coming; the date is not stated',
  released: 'Released; the date is not stated',
}

const standing: Words = {
  announced: 'The film has been announced. Our sources do not say when it can be seen.',
  inProduction: 'The film is being made. Our sources do not say when it can be seen.',
  upcoming: 'The film is to come out. Our sources do not say when.',
  released: 'The film is out. Our sources do not say since when.',
}

/** What the page of a film says around its facts. */
export const filmWords = catalogue({
  en: {
    actions: {
      watch: 'Where to watch',
      trailer: 'Trailer',
      calendar: 'Add to calendar',
      follow: 'Follow its dates',
      see: 'See the film',
    },
    sections: {
      particulars: 'The film',
      watch: 'Where to watch',
      release: 'Release',
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
    status,
    /** The same in a sentence. */
    standing,
    helpLead: 'If you need someone to talk to:',
    pressPage: 'Press page, with the press kit as PDF and ZIP',
    synopses: {short: 'Synopsis, short', medium: 'Synopsis, medium', long: 'Synopsis, long'},
    cardKicker: 'Documentary film',
  },
  uk: {
    actions: {
      watch: 'Де подивитися',
      trailer: 'Трейлер',
      calendar: 'Додати до календаря',
      follow: 'Стежити за датами',
      see: 'До фільму',
    },
    sections: {
      particulars: 'Фільм',
      watch: 'Де подивитися',
      release: 'Вихід',
      story: 'Історія',
      trailer: 'Трейлер',
      stills: 'Кадри',
      credits: 'Титри',
      timeline: 'Хронологія',
      words: 'Сказане',
      helplines: 'Допомога',
      press: 'Пресі',
    },
    status: {
      announced: 'Анонсовано',
      inProduction: 'У виробництві',
      upcoming: 'Незабаром; дату не зазначено',
      released: 'Вийшов; дату не зазначено',
    },
    standing: {
      announced: 'Фільм анонсовано. Наші джерела не кажуть, коли його можна буде побачити.',
      inProduction: 'Фільм знімають. Наші джерела не кажуть, коли його можна буде побачити.',
      upcoming: 'Фільм має вийти. Наші джерела не кажуть, коли саме.',
      released: 'Фільм вийшов. Наші джерела не кажуть, коли саме.',
    },
    helpLead: 'Якщо вам потрібно з кимось поговорити:',
    pressPage: 'Сторінка для преси: пресматеріали у форматах PDF і ZIP',
    synopses: {short: 'Синопсис, короткий', medium: 'Синопсис, середній', long: 'Синопсис, повний'},
    cardKicker: 'Документальний фільм',
  },
})
