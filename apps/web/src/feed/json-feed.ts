import {permanentId, type FeedContent} from './feed-content.ts'

type Place = {siteUrl: string; siteName: string; selfPath: string}

/** A feed as JSON Feed 1.1, with absolute addresses. */
export function jsonFeed({title, description, pagePath, items}: FeedContent, {siteUrl, siteName, selfPath}: Place) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${title} · ${siteName}`,
    description,
    home_page_url: siteUrl + pagePath,
    feed_url: siteUrl + selfPath,
    language: 'en',
    authors: [{name: siteName, url: siteUrl}],
    items: items.map((item) => ({
      id: permanentId(item.id, siteUrl),
      url: siteUrl + item.path,
      title: item.title,
      content_text: item.text,
      ...(item.picture && {image: item.picture}),
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
    })),
  }
}
