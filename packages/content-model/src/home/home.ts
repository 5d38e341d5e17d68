import {z} from 'zod'
import {filmCard} from '../documentary/film-card.ts'
import {eventCard} from '../event/event.ts'
import {listOf} from '../list-of.ts'

export {homePageQuery} from './home.query.ts'

export const homePage = z.object({
  /** The films that editors chose, in their order; empty when they chose none. */
  featured: listOf(filmCard),
  films: z.array(filmCard),
  /** Everything that one can attend or watch, past and to come: the clock sorts it, not the query. */
  events: z.array(eventCard),
})

export type HomePage = z.output<typeof homePage>
