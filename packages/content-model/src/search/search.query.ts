import {defineQuery} from 'groq'
import {outcomeKnown} from '../event/event.query.ts'

/** What the index knows of each film. */
export const filmEntriesQuery = defineQuery(`
  *[_type == "documentary" && defined(slug.current)]{
    "id": _id, title, "slug": slug.current, "names": otherTitles[].title, "detail": logline
  }
`)

export const personEntriesQuery = defineQuery(`
  *[_type == "person" && defined(slug.current)]{
    "id": _id, "title": name, "slug": slug.current, aliases, "nativeNames": nativeNames[].name, occupations, disambiguator
  }
`)

export const organisationEntriesQuery = defineQuery(`
  *[_type == "organisation" && defined(slug.current)]{
    "id": _id, "title": name, "slug": slug.current, "names": aliases, "detail": description
  }
`)

/** Events, with their places: who looks for Toruń means what happens there. A charge brings its outcome. */
export const eventEntriesQuery = defineQuery(`
  *[_type == "event" && defined(slug.current) && ${outcomeKnown}]{
    "id": _id, title, "slug": slug.current, kind, "date": coalesce(date.display, schedule.start[0..9]),
    "place": place->name, "locality": place->locality, summary,
    "outcome": select(kind in ["charge", "filing"] => coalesce(outcome->title, "Outcome pending"))
  }
`)

/** Quotations that stand on a page: a film's, or their speaker's. */
export const quoteEntriesQuery = defineQuery(`
  *[_type == "quote" && defined(source->_id)]{
    "id": _id, text,
    "film": *[_type == "documentary" && defined(slug.current) && references(^._id)][0]{title, "slug": slug.current},
    "speaker": speaker->{"type": _type, "name": coalesce(name, title), "slug": slug.current}
  }
`)

export const pageEntriesQuery = defineQuery(`
  *[_type == "page" && defined(slug.current)]{"id": _id, title, "slug": slug.current, "detail": lead}
`)
