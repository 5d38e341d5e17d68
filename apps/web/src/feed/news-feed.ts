import type {Language} from '@verite/content-model/languages'
import type {NewsItem} from '@verite/content-model/news/news'
import {pathOf, paths} from '@verite/content-model/paths'
import {eventStatuses, labelOf} from '@verite/content-model/vocabularies'
import type {FeedContent, FeedItem} from './feed-content.ts'
import {feedWords} from './feed-words.ts'

/** Films and what one can attend, the latest first. */
export function newsFeed(news: readonly NewsItem[], language: Language): FeedContent {
  return {
    ...feedWords[language].news,
    language,
    pagePath: paths.home(),
    items: news.map((item) => entry(item, language)),
  }
}

function entry({id, type, slug, title, text, place, picture, ...item}: NewsItem, language: Language): FeedItem {
  const head = [whenOf(item, language), place?.name, doubtOf(item, language)].filter(Boolean).join(', ')
  return {
    id,
    title,
    path: pathOf({type, slug}),
    text: [head, text].filter(Boolean).join('\n') || title,
    picture: picture?.url ?? null,
    publishedAt: item.publishedAt,
    updatedAt: item.updatedAt,
  }
}

/** What keeps an event from being taken for certain. */
function doubtOf({status}: Pick<NewsItem, 'status'>, language: Language): string | null {
  return status === null || status === 'scheduled' || status === 'occurred'
    ? null
    : labelOf(eventStatuses, status, language)
}

/** In the words of the source, or the day on which it begins where it is. */
function whenOf({date, schedule}: Pick<NewsItem, 'date' | 'schedule'>, language: Language): string | null {
  if (date || !schedule) return date?.display ?? null
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: schedule.timeZone})
  return day.format(new Date(schedule.start))
}
