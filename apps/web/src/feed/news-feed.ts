import type {NewsItem} from '@verite/content-model/news/news'
import {pathOf, paths} from '@verite/content-model/paths'
import type {FeedContent} from './feed-content.ts'
import {feedWords} from './feed-words.ts'

/** Films and what one can attend, the latest first. */
export function newsFeed(news: readonly NewsItem[]): FeedContent {
  const items = news.map(({id, type, slug, title, text, when, place, picture, publishedAt, updatedAt}) => ({
    id,
    title,
    path: pathOf({type, slug}),
    text: [[when, place].filter(Boolean).join(', '), text].filter(Boolean).join('\n') || title,
    picture: picture?.url ?? null,
    publishedAt,
    updatedAt,
  }))
  return {...feedWords.news, pagePath: paths.home(), items}
}
