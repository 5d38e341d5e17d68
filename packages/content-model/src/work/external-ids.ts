import {z} from 'zod'
import {unmarked} from '../vocabularies.ts'

const id = unmarked.nullable()

/** Identifiers in other databases, for JSON-LD’s `sameAs`. */
export const externalIds = z.object({imdb: id, tmdb: id, letterboxd: id, wikidata: id, eidr: id, isan: id}).nullable()

export type ExternalIds = z.output<typeof externalIds>
