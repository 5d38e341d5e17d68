import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

type Place = {address: string}

/** A page's main part as markdown, with absolute addresses and its own address at its head; `null` without such a part. */
export async function htmlToMarkdown(html: string, {address}: Place): Promise<string | null> {
  const main = /<main\b[^>]*>([^]*?)<\/main>/.exec(html)?.[1]
  if (main === undefined) return null
  const page = withoutTools(main).replace(/\b(href|src)="([^"]*)"/g, (_whole, name: string, value: string) => {
    return `${name}="${escaped(absolute(value, address))}"`
  })
  const file = await unified()
    .use(rehypeParse, {fragment: true})
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify, {bullet: '-', emphasis: '_'})
    .process(page)
  return `${String(file).trim()}\n\n---\n\n<${address}>\n`
}

/** What serves the eye or the hand and says nothing: drawings, initials in place of portraits, forms, structured data, links to headings, the index. */
function withoutTools(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(script|style|svg|form|button|template|nav|fieldset)\b[^]*?<\/\1>/g, '')
    .replace(/<(\w+)\b[^>]*aria-hidden="true"[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<a\b[^>]*data-anchor=[^]*?<\/a>/g, '')
    .replace(/<dt\b[^>]*>([^]*?)<\/dt>/g, '<p><strong>$1</strong></p>')
    .replace(/<(\/?)(?:dl|dd|figcaption)\b/g, '<$1div')
    .replace(/([\p{L}\p{N}.])((?:<\/?span\b[^>]*>)*<span\b[^>]*>)(?=\p{L})/gu, '$1 $2')
    .replace(/<blockquote\b[^>]*data-fragment[^>]*><p\b[^>]*>/g, '$&… ')
    .replace(/(<p\b[^>]*>)([^<]*\n[^<]*)(?=<\/p>)/g, (_whole, tag: string, text: string) => tag + inParagraphs(text))
}

/** A text that keeps the line breaks of its author on the page keeps them here. */
function inParagraphs(text: string): string {
  return text.replace(/\n{2,}/g, '</p><p>').replaceAll('\n', '<br>')
}

function absolute(value: string, address: string): string {
  const decoded = value.replaceAll('&amp;', '&')
  return URL.canParse(decoded, address) ? new URL(decoded, address).href : decoded
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
