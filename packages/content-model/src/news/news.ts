import {z} from 'zod'
import {image} from '../image/image.ts'

export {newsQuery} from './news.query.ts'

/** One piece of news: a film, or something to attend or watch. `when` is in the words of the source. */
const newsItem = z.object({
  type: z.enum(['documentary', 'event']),
  id: z.string(),
  title: z.string(),
  slug: z.string(),
  text: z.string().nullable(),
  when: z.string().nullable(),
  place: z.string().nullable(),
  picture: image,
  publishedAt: z.string(),
  updatedAt: z.string(),
})

export const news = z.array(newsItem)

export type NewsItem = z.output<typeof newsItem>
