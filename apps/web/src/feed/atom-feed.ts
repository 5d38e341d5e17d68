import {localPath} from '@verite/content-model/languages'
import {Feed} from 'feed'
import {permanentId, updatedAt, type FeedContent} from './feed-content.ts'

type Place = {siteUrl: string; siteName: string; selfPath: string}

/** A feed as Atom (RFC 4287), with absolute addresses. */
export function atomFeed(content: FeedContent, {siteUrl, siteName, selfPath}: Place): string {
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
    feedLinks: {atom: siteUrl + selfPath},
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
  return withLanguages(feed.atom1(), content)
}

/** The library writes down no language in Atom. No text of an entry can look like its beginning: all are escaped. */
function withLanguages(xml: string, {language, items}: FeedContent): string {
  const entries = items.map(({writtenIn}) => (writtenIn ? `<entry xml:lang="${writtenIn}">` : '<entry>')).values()
  return xml
    .replace('<feed ', `<feed xml:lang="${language}" `)
    .replaceAll('<entry>', (entry) => entries.next().value ?? entry)
}

/** The library says that an entry's title and text are HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
}
