import type {DescribedPage} from './describe-page.ts'

type Place = {siteUrl: string; siteName: string; maxWidth: number}

/** An oEmbed answer of the kind "rich": a quotation-like card in plain HTML, with no script and no frame. */
export function oembedCard(
  {language, title, line, path, homePath, cardPath}: DescribedPage,
  {siteUrl, siteName, maxWidth}: Place,
) {
  const width = Math.min(maxWidth, 600)
  const words = line ? `<p>${escaped(line)}</p>` : ''
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: siteUrl + homePath,
    html: `<blockquote lang="${language}" cite="${siteUrl}${path}"><p><a href="${siteUrl}${path}">${escaped(title)}</a></p>${words}<footer>${escaped(siteName)}</footer></blockquote>`,
    width,
    height: 200,
    thumbnail_url: siteUrl + cardPath,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: 3600,
  }
}

/** The same as XML, for those that ask for it. */
export function oembedXml(card: ReturnType<typeof oembedCard>): string {
  const fields = Object.entries(card).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}

/** Without the signs that mean something in markup, and without those that XML has no place for. */
function escaped(text: string): string {
  const sayable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return sayable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
