import {describe, expect, it} from '@jest/globals'
import {correctionLog, correctionLogQuery} from '@verite/content-model/correction/correction'
import {demoDocuments} from '@verite/content-model/demo'
import {news, newsQuery} from '@verite/content-model/news/news'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith'
import {correctionsFeed} from './corrections-feed.ts'
import {jsonFeed} from './json-feed.ts'
import {newsFeed} from './news-feed.ts'
import {parseContent} from '../content/parse-content.ts'
import {atomFeed, rssFeed} from './xml-feeds.ts'

const place = {siteUrl: 'https://films.example', siteName: 'Vérité', selfPath: '/feeds/news.atom'}
const stored = demoDocuments.map((document) => ({...document, _createdAt: '2026-11-01T00:00:00Z'}))
const readNews = async () => newsFeed(news.parse(await readPublished(newsQuery, {}, stored)), 'en')

const correction = {
  _id: 'c',
  _type: 'correction',
  subject: {_ref: 'person-halyna-hutchins'},
  where: 'Life',
  wasWrong: 'The name of the city was <misspelt> & wrong.',
  nowSays: 'Toruń.',
  correctedOn: '2026-11-20',
}

describe('the feed of news', () => {
  it('is Atom that another parser reads, with absolute addresses', async () => {
    const atom = parseAtomFeed(atomFeed(await readNews(), place))
    expect(atom).toMatchObject({id: 'https://films.example/feeds/news.atom', title: {value: 'News · Vérité'}})
    expect(atom.links).toContainEqual(
      expect.objectContaining({rel: 'self', href: 'https://films.example/feeds/news.atom'}),
    )
    expect(atom.entries?.map(({title}) => title?.value)).toContain('Last Take: Rust and the Story of Halyna')
    for (const {id, links, published, updated} of atom.entries ?? []) {
      expect(id).toMatch(/^tag:films\.example,2026:/)
      expect(links?.[0]?.href).toMatch(/^https:\/\/films\.example\//)
      expect(published).toBe('2026-11-01T00:00:00.000Z')
      expect(updated).toBe('2026-11-22T00:00:00.000Z')
    }
  })

  it('says of what is to come, but not confirmed, that it is not', async () => {
    const texts = new Map((await readNews()).items.map(({id, text}) => [id, text]))
    expect(texts.get('event-camerimage-tribute')).toMatch(/^November, Toruń, Unverified\n/)
    expect(texts.get('event-premiere')).toMatch(/^March 11\n/)
  })

  it('is RSS that another parser reads, with the same entries', async () => {
    const content = await readNews()
    const rss = parseRssFeed(rssFeed(content, {...place, selfPath: '/feeds/news.rss'}))
    expect(rss).toMatchObject({title: 'News · Vérité', link: 'https://films.example/', language: 'en'})
    expect(rss.atom?.links).toEqual([
      {href: 'https://films.example/feeds/news.rss', rel: 'self', type: 'application/rss+xml'},
    ])
    expect(rss.items?.map(({link}) => link)).toEqual(content.items.map(({path}) => `https://films.example${path}`))
    expect(rss.items?.[0]?.guid).toMatchObject({isPermaLink: false})
    expect(rss.items?.[0]?.pubDate).toBe('Sun, 01 Nov 2026 00:00:00 GMT')
  })

  it('is JSON Feed that another parser reads, with the same entries', async () => {
    const content = await readNews()
    const json = parseJsonFeed(JSON.stringify(jsonFeed(content, {...place, selfPath: '/feeds/news.json'})))
    expect(json.feed_url).toBe('https://films.example/feeds/news.json')
    expect(json.items?.map(({url}) => url)).toEqual(content.items.map(({path}) => `https://films.example${path}`))
  })

  it('says when and where in the words of the source', async () => {
    const tribute = (await readNews()).items.find(({path}) => path.includes('tribute'))
    expect(tribute?.text).toContain('November, ')
  })

  it('holds all the others where one event has a zone that is none, or a time that is none', async () => {
    const event = {_type: 'event', kind: 'screening', status: 'scheduled', _createdAt: '2026-11-02T00:00:00Z'}
    const wrong = [
      {
        ...event,
        _id: 'a',
        title: 'A',
        slug: {current: 'a'},
        schedule: {start: '2027-06-01T23:00:00Z', timeZone: 'No/Land'},
      },
      {...event, _id: 'b', title: 'B', slug: {current: 'b'}, schedule: {start: 'soon', timeZone: 'Europe/Warsaw'}},
    ]
    const read = await readPublished(newsQuery, {}, [...stored, ...wrong])
    const {items} = newsFeed(parseContent(news, read, 'news') ?? [], 'en')
    expect(items.slice(0, 2).map(({text}) => text)).toEqual(['June 1, 2027', 'B'])
    expect(items).toHaveLength((await readNews()).items.length + 2)
  })

  it('is valid, and always the same, while there is no news', () => {
    const empty = atomFeed(newsFeed([], 'en'), place)
    expect(empty).toBe(atomFeed(newsFeed([], 'en'), place))
    expect(parseAtomFeed(empty).updated).toBe('1970-01-01T00:00:00.000Z')
  })
})

describe('the feed of corrections', () => {
  it('holds a correction whose day is none', async () => {
    const wrong = {...correction, correctedOn: 'soon'}
    const log = correctionLog.parse(await readPublished(correctionLogQuery, {}, [...demoDocuments, wrong]))
    expect(parseAtomFeed(atomFeed(correctionsFeed(log, 'en'), place)).entries).toHaveLength(1)
  })

  it('leads to each correction in the log, its text unharmed', async () => {
    const log = correctionLog.parse(await readPublished(correctionLogQuery, {}, [...demoDocuments, correction]))
    const content = correctionsFeed(log, 'en')
    const atom = parseAtomFeed(atomFeed(content, place))
    expect(atom.entries?.[0]).toMatchObject({title: {value: 'Correction: Halyna Hutchins, Life'}})
    const text = 'What was wrong: The name of the city was &lt;misspelt&gt; &amp; wrong.<br>What it says now: Toruń.'
    expect(atom.entries?.[0]?.summary?.value).toBe(text)
    expect(atom.entries?.[0]?.links?.[0]?.href).toBe('https://films.example/corrections#correction-c')
  })
})
