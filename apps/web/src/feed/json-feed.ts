import {localPath} from '@verite/content-model/languages'
import {permanentId, type FeedContent} from './feed-content.ts'

type Place = {siteUrl: string; siteName: string; selfPath: string}

/** A feed as JSON Feed 1.1, with absolute addresses. */
export function jsonFeed(
  {language, title, description, pagePath, items}: FeedContent,
  {siteUrl, siteName, selfPath}: Place,
) {
  const address = (path: string) => siteUrl + localPath(language, path)
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${title} · ${siteName}`,
    description,
    home_page_url: address(pagePath),
    feed_url: siteUrl + selfPath,
    language,
    authors: [{name: siteName, url: address('/')}],
    items: items.map((item) => ({
      id: permanentId(item.id, {siteUrl, language}),
      url: address(item.path),
      title: item.title,
      content_text: item.text,
      ...(item.picture && {image: item.picture}),
      ...(item.writtenIn && {language: item.writtenIn}),
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
    })),
  }
}
