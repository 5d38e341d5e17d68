import {Feed} from 'feed'
import {permanentId, updatedAt, type FeedContent} from './feed-content.ts'

type Place = {siteUrl: string; siteName: string; selfPath: string}

/** A feed as Atom (RFC 4287), with absolute addresses. */
export function atomFeed(content: FeedContent, {siteUrl, siteName, selfPath}: Place): string {
  const feed = new Feed({
    id: siteUrl + selfPath,
    title: `${content.title} · ${siteName}`,
    description: content.description,
    link: siteUrl + content.pagePath,
    language: 'en',
    updated: new Date(updatedAt(content)),
    generator: false,
    author: {name: siteName, link: siteUrl},
    feedLinks: {atom: siteUrl + selfPath},
  })
  for (const {id, title, path, text, picture, ...item} of content.items) {
    feed.addItem({
      id: permanentId(id, siteUrl),
      title: escaped(title),
      link: siteUrl + path,
      description: escaped(text),
      date: new Date(item.updatedAt),
      published: new Date(item.publishedAt),
      ...(picture && {image: picture}),
    })
  }
  return feed.atom1()
}

/** The library says that an entry's title and text are HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
}
