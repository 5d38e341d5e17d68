import {localPath, splitPath, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {decodeSlug} from '../../content/slug.ts'
import {publicViewerIn} from '../../content/viewer.ts'
import {readCard} from '../[lang]/cards/[kind]/[slug]/read-card.ts'

export type DescribedPage = {
  language: Language
  title: string
  line: string | null
  path: string
  homePath: string
  cardPath: string
}

/** The published page at a path, as its card for shared links describes it in the language of the path; `null` for any other path. */
export async function describePage(asked: string): Promise<DescribedPage | null> {
  const {language, path} = splitPath(asked.replace(/\/$/, ''))
  const [, kind = '', slug = '', ...rest] = path.split('/')
  if (rest.length > 0) return null
  const decoded = decodeSlug(slug === '' ? kind : slug)
  const cardKind = slug === '' ? 'pages' : kind
  const isKnown = slug === '' || kinds.includes(kind)
  const card = decoded === null || !isKnown ? null : await readCard(cardKind, decoded, publicViewerIn(language))
  if (!card || decoded === null) return null
  const ownPath = slug === '' ? paths.page(decoded) : `/${kind}/${encodeURIComponent(decoded)}`
  return {
    language,
    title: card.title,
    line: card.line,
    path: localPath(language, ownPath),
    homePath: localPath(language, '/'),
    cardPath: localPath(language, `/cards/${cardKind}/${encodeURIComponent(decoded)}`),
  }
}

const kinds = ['films', 'people', 'organisations', 'events']
