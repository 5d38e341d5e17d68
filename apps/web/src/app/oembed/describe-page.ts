import {paths} from '@verite/content-model/paths'
import {decodeSlug} from '../../content/slug.ts'
import {readCard} from '../cards/[kind]/[slug]/read-card.ts'

export type DescribedPage = {title: string; line: string | null; path: string; cardPath: string}

/** The published page at a path, as its card for shared links describes it; `null` for any other path. */
export async function describePage(path: string): Promise<DescribedPage | null> {
  const [, kind = '', slug = '', ...rest] = path.replace(/\/$/, '').split('/')
  if (rest.length > 0) return null
  const decoded = decodeSlug(slug === '' ? kind : slug)
  const cardKind = slug === '' ? 'pages' : kind
  const card = decoded === null || (slug !== '' && !kinds.includes(kind)) ? null : await readCard(cardKind, decoded)
  if (!card || decoded === null) return null
  const ownPath = slug === '' ? paths.page(decoded) : `/${kind}/${encodeURIComponent(decoded)}`
  return {
    title: card.title,
    line: card.line,
    path: ownPath,
    cardPath: `/cards/${cardKind}/${encodeURIComponent(decoded)}`,
  }
}

const kinds = ['films', 'people', 'organisations', 'events']
