import {correctionLog, correctionLogQuery} from '@verite/content-model/correction/correction'
import {news, newsQuery} from '@verite/content-model/news/news'
import {readMarked} from '../../../../content/read-content.ts'
import {publicViewer, type Viewer} from '../../../../content/viewer.ts'
import {correctionsFeed} from '../../../../feed/corrections-feed.ts'
import {honestly, type FeedContent} from '../../../../feed/feed-content.ts'
import type {FeedName} from '../../../../feed/feed-paths.ts'
import {newsFeed} from '../../../../feed/news-feed.ts'

/**
 * What a feed holds now for the readers of a language: always of what is published, and under the same cache tags as the
 * pages. What is not translated is there in the original.
 */
export async function readFeed(name: FeedName, viewer: Viewer): Promise<FeedContent> {
  const [own, original] = await Promise.all([readers[name](viewer), readers[name](publicViewer)])
  const untranslated = new Set(own.untranslated)
  const items = honestly(own.content.items, original.content.items, ({id}) => !untranslated.has(id))
  return {...own.content, items}
}

type Read = {content: FeedContent; untranslated: string[]}

const readers: Readonly<Record<FeedName, (viewer: Viewer) => Promise<Read>>> = {
  async news(viewer) {
    const {content, foreign} = await readMarked({query: newsQuery, shape: news, viewer})
    const items = content ?? []
    const untranslated = items.filter(({title, text}) => foreign.has(title) || foreign.has(text ?? ''))
    return {content: newsFeed(items, viewer.language), untranslated: untranslated.map(({id}) => id)}
  },
  async corrections(viewer) {
    const {content, foreign} = await readMarked({query: correctionLogQuery, shape: correctionLog, viewer})
    const items = content ?? []
    const untranslated = items.filter(({wasWrong, nowSays}) => foreign.has(wasWrong) || foreign.has(nowSays))
    return {content: correctionsFeed(items, viewer.language), untranslated: untranslated.map(({id}) => id)}
  },
}
