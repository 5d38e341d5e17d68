import {z} from 'zod'
import {filmCard} from '../documentary/film-card.ts'
import {eventCard} from '../event/event.ts'
import {listOf} from '../list-of.ts'

export {homePageQuery} from './home.query.ts'

export const homePage = z.object({
  /** The films that editors chose, in their order; empty when they chose none. */
  featured: listOf(filmCard),
  films: z.array(filmCard),
  /** What one can attend or watch next, and what one last could. */
  ahead: z.array(eventCard),
  over: z.array(eventCard),
})

export type HomePage = z.output<typeof homePage>
