import {catalogue} from '../ui/language/catalogue.ts'

/** What a page says of itself where its subject has no description: no more than what such a page is made of. */
export const pageDescriptionWords = catalogue({
  en: {
    films: (title: string) => `${title}: the film, its credits, dates and sources.`,
    people: (name: string) => `${name}: films, dates and sources.`,
    organisations: (name: string) => `${name}: films, events and sources.`,
    events: (title: string) => `${title}: date, place and sources.`,
    pages: (title: string) => title,
  },
  uk: {
    films: (title: string) => `${title}: фільм, титри, дати й джерела.`,
    people: (name: string) => `${name}: фільми, дати й джерела.`,
    organisations: (name: string) => `${name}: фільми, події та джерела.`,
    events: (title: string) => `${title}: дата, місце й джерела.`,
    pages: (title: string) => title,
  },
})
