import {defineQuery} from 'groq'
import {outcomeKnown} from '../event/event.query.ts'
import {afterLast, onePart} from '../listing/list-part.ts'

// Each is read part by part: see `list-part.ts`.

/** What the index knows of each film. */
export const filmEntriesQuery = defineQuery(`
  *[_type == "documentary" && defined(slug.current) && ${afterLast}] | ${onePart}{
    "id": _id, title, "slug": slug.current, "names": otherTitles[].title, "detail": logline,
    "translations": translations[]{language, title, "detail": logline}
  }
`)

export const personEntriesQuery = defineQuery(`
  *[_type == "person" && defined(slug.current) && ${afterLast}] | ${onePart}{
    "id": _id, "title": name, "slug": slug.current, aliases, "nativeNames": nativeNames[].name, occupations, disambiguator,
    "translations": translations[]{language, "title": name, "detail": null}
  }
`)

export const organisationEntriesQuery = defineQuery(`
  *[_type == "organisation" && defined(slug.current) && ${afterLast}] | ${onePart}{
    "id": _id, "title": name, "slug": slug.current, "names": aliases, "detail": description,
    "translations": translations[]{language, "title": name, "detail": description}
  }
`)

/** Events, with their places: who looks for Toruń means what happens there. A charge brings its outcome. */
export const eventEntriesQuery = defineQuery(`
  *[_type == "event" && defined(slug.current) && ${outcomeKnown} && ${afterLast}] | ${onePart}{
    "id": _id, title, "slug": slug.current, kind, "date": coalesce(date.display, schedule.start[0..9]),
    "place": place->name, "locality": place->locality, summary,
    "outcome": select(kind in ["charge", "filing"] => coalesce(outcome->title, "outcome pending")),
    "given": coalesce(date.stated, date.edtf, schedule.start[0..9]),
    "hasOutcome": defined(outcome->_id),
    "outcomes": outcome->translations[]{language, title},
    "translations": translations[]{language, title, summary}
  }
`)

/** Quotations that stand on a page: a film's, or their speaker's. */
export const quoteEntriesQuery = defineQuery(`
  *[_type == "quote" && defined(source->_id) && ${afterLast}] | ${onePart}{
    "id": _id, text, "meanings": translations[].text,
    "film": *[_type == "documentary" && defined(slug.current) && references(^._id)][0]{title, "slug": slug.current},
    "speaker": speaker->{"type": _type, "name": coalesce(name, title), "slug": slug.current}
  }
`)

export const pageEntriesQuery = defineQuery(`
  *[_type == "page" && defined(slug.current) && ${afterLast}] | ${onePart}{
    "id": _id, title, "slug": slug.current, "detail": lead, "translations": translations[]{language, title, "detail": lead}
  }
`)
