import {correctionLog, correctionLogQuery} from '@verite/content-model/correction/correction'
import {news, newsQuery} from '@verite/content-model/news/news'
import {readContent} from '../../../content/read-content.ts'
import {publicViewer as viewer} from '../../../content/viewer.ts'
import {correctionsFeed} from '../../../feed/corrections-feed.ts'
import type {FeedContent} from '../../../feed/feed-content.ts'
import type {FeedName} from '../../../feed/feed-paths.ts'
import {newsFeed} from '../../../feed/news-feed.ts'

/** What a feed holds now: always of what is published, and under the same cache tags as the pages. */
export const readFeed: Readonly<Record<FeedName, () => Promise<FeedContent>>> = {
  news: async () => newsFeed((await readContent({query: newsQuery, shape: news, viewer})) ?? []),
  corrections: async () =>
    correctionsFeed((await readContent({query: correctionLogQuery, shape: correctionLog, viewer})) ?? []),
}
