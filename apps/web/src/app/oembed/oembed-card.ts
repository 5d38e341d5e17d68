import type {DescribedPage} from './describe-page.ts'

type Place = {siteUrl: string; siteName: string; maxWidth: number}

/** An oEmbed answer of the kind "rich": a quotation-like card in plain HTML, with no script and no frame. */
export function oembedCard({title, line, path, cardPath}: DescribedPage, {siteUrl, siteName, maxWidth}: Place) {
  const width = Math.min(maxWidth, 600)
  const words = line ? `<p>${escaped(line)}</p>` : ''
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: siteUrl,
    html: `<blockquote cite="${siteUrl}${path}"><p><a href="${siteUrl}${path}">${escaped(title)}</a></p>${words}<footer>${escaped(siteName)}</footer></blockquote>`,
    width,
    height: 200,
    thumbnail_url: siteUrl + cardPath,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: 3600,
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
