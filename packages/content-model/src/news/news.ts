import {z} from 'zod'
import {zonedStart} from '../event/schedule.ts'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {image} from '../image/image.ts'
import {codeOf, eventStatuses} from '../vocabularies.ts'

export {newsQuery} from './news.query.ts'

/** One piece of news: a film, or something to attend or watch. */
const newsItem = z
  .object({
    type: z.enum(['documentary', 'event']),
    id: z.string(),
    title: z.string(),
    slug: z.string(),
    logline: z.string().nullable(),
    summary: z.string().nullable(),
    status: codeOf(eventStatuses).nullable(),
    date: fuzzyDate.nullable(),
    schedule: zonedStart.nullable(),
    place: z.object({name: z.string()}).nullable(),
    picture: image,
    publishedAt: z.string(),
    updatedAt: z.string(),
  })
  .transform(({logline, summary, ...item}) => ({...item, text: logline ?? summary}))

export const news = z.array(newsItem)

export type NewsItem = z.output<typeof newsItem>
