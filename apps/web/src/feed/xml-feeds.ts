import {localPath} from '@verite/content-model/languages'
import {Feed} from 'feed'
import {permanentId, updatedAt, type FeedContent} from './feed-content.ts'

type Place = {siteUrl: string; siteName: string; selfPath: string}

/** A feed as Atom (RFC 4287), with absolute addresses. */
export function atomFeed(content: FeedContent, place: Place): string {
  const xml = withLanguages(feedOf(content, place).atom1(), 'entry', content)
  // The library takes the ending of a picture's address for its type.
  return xml
    .replaceAll('type="image/jpg"', 'type="image/jpeg"')
    .replace('<feed ', `<feed xml:lang="${content.language}" `)
}

/** The same as RSS 2.0, for programs that know nothing else. */
export function rssFeed(content: FeedContent, place: Place): string {
  // An enclosure has to tell its length, which nobody knows here.
  const items = content.items.map((item) => ({...item, picture: null}))
  return withLanguages(feedOf({...content, items}, place).rss2(), 'item', content)
}

function feedOf(content: FeedContent, {siteUrl, siteName, selfPath}: Place): Feed {
  const {language} = content
  const feed = new Feed({
    id: siteUrl + selfPath,
    title: `${content.title} · ${siteName}`,
    description: content.description,
    link: siteUrl + localPath(language, content.pagePath),
    language,
    updated: new Date(updatedAt(content)),
    generator: false,
    author: {name: siteName, link: siteUrl + localPath(language, '/')},
    feed: siteUrl + selfPath,
  })
  for (const {id, title, path, text, picture, ...item} of content.items) {
    feed.addItem({
      id: permanentId(id, {siteUrl, language}),
      title: escaped(title),
      link: siteUrl + localPath(language, path),
      description: escaped(text),
      date: new Date(item.updatedAt),
      published: new Date(item.publishedAt),
      ...(picture && {image: picture}),
    })
  }
  return feed
}

/** The library writes down no language of an entry. No text of an entry can look like its beginning: all are escaped. */
function withLanguages(xml: string, tag: 'entry' | 'item', {items}: FeedContent): string {
  const starts = items.map(({writtenIn}) => (writtenIn ? `<${tag} xml:lang="${writtenIn}">` : `<${tag}>`)).values()
  return xml.replaceAll(`<${tag}>`, (start) => starts.next().value ?? start)
}

/** The library says that an entry's title and text are HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
}
