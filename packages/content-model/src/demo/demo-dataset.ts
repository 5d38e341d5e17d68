import {awards} from './awards.ts'
import {claims} from './claims.ts'
import {creditSheets, jobTitles} from './credits.ts'
import {type DemoDocument} from './demo-document.ts'
import {events} from './events.ts'
import {films} from './film.ts'
import {organisations} from './organisations.ts'
import {people} from './people.ts'
import {places} from './places.ts'
import {quotes} from './quotes.ts'
import {site} from './site.ts'
import {sources} from './sources.ts'
import {ukrainian} from './ukrainian.ts'
import {works} from './works.ts'

const written: readonly DemoDocument[] = [
  ...sources,
  ...places,
  ...organisations,
  ...people,
  ...works,
  ...jobTitles,
  ...films,
  ...creditSheets,
  ...events,
  ...awards,
  ...quotes,
  ...claims,
  ...site,
]

/** The film that the project ships with: what one undated article states about it, and how sure each part is. */
export const demoDocuments: readonly DemoDocument[] = written.map((document) => {
  const translation = ukrainian[document._id]
  return translation ? {...document, translations: [translation]} : document
})
