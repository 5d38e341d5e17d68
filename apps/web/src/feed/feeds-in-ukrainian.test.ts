import {expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {news, newsQuery} from '@verite/content-model/news/news'
import {parseAtomFeed, parseJsonFeed} from 'feedsmith'
import {inUkrainian} from '../content/in-ukrainian.fixture.ts'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {honestly} from './feed-content.ts'
import {jsonFeed} from './json-feed.ts'
import {newsFeed} from './news-feed.ts'
import {atomFeed, rssFeed} from './xml-feeds.ts'

const place = {siteUrl: 'https://films.example', siteName: 'Vérité', selfPath: '/uk/feeds/news.atom'}
const stored = demoDocuments.map((document) => ({...document, _createdAt: '2026-11-01T00:00:00Z'}))

async function feed() {
  const {content} = await inUkrainian(newsQuery, '', stored)
  const own = newsFeed(news.parse(content), 'uk')
  const original = newsFeed(news.parse(await readPublished(newsQuery, {}, stored)), 'en')
  const tribute = original.items.find(({path}) => path.includes('tribute'))
  return {...own, items: honestly(own.items, original.items, ({id}) => id !== tribute?.id)}
}

it('news in Ukrainian have their words, dates and addresses, and names of their own for all time', async () => {
  const content = await feed()
  const atom = parseAtomFeed(atomFeed(content, place))
  expect(atom.title?.value).toBe('Новини · Vérité')
  const premiere = atom.entries?.find(({title}) => title?.value === 'Прем’єра фільму Last Take на Hulu')
  expect(premiere?.summary?.value).toMatch(/^11 березня/)
  expect(premiere?.links?.[0]?.href).toBe('https://films.example/uk/events/last-take-premiere')
  expect(premiere?.id).toMatch(/^tag:films\.example,2026:.*:uk$/)
})

it('a feed says its language, and an entry that is not translated the one that it is in', async () => {
  const content = await feed()
  const xml = atomFeed(content, place)
  expect(xml).toContain('<feed xml:lang="uk" ')
  expect(xml.match(/<entry xml:lang="en">/g)).toHaveLength(1)
  expect(
    xml.slice(xml.indexOf('<entry xml:lang="en">'), xml.indexOf('</entry>', xml.indexOf('<entry xml:lang="en">'))),
  ).toContain('Camerimage')
  expect(rssFeed(content, place).match(/<item xml:lang="en">/g)).toHaveLength(1)
  const json = parseJsonFeed(JSON.stringify(jsonFeed(content, {...place, selfPath: '/uk/feeds/news.json'})))
  expect(json.language).toBe('uk')
  expect(json.items?.flatMap(({language}) => language ?? [])).toEqual(['en'])
})
