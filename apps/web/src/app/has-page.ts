import {pagedTypes, pathOf, paths} from '@verite/content-model/paths'
import {pageCount, pageCountQuery} from '@verite/content-model/redirect/redirect'
import {readContent} from '../content/read-content.ts'
import type {Viewer} from '../content/viewer.ts'

/**
 * Whether the site has a page at a path, without drawing it. Parts of lists are not known here.
 * @param path decoded, and as the original language has it
 */
export async function hasPage(path: string, viewer: Viewer): Promise<boolean> {
  if (single.has(path)) return true
  const type = pagedTypes.find((one) => path.startsWith(pathOf({type: one, slug: ''}))) ?? 'page'
  const [slug = '', ...rest] = path.slice(pathOf({type, slug: ''}).length).split('/')
  if (rest.length > 0 && !(type === 'documentary' && besidesFilms.has(rest.join('/')))) return false
  const count = await readContent({query: pageCountQuery, params: {type, slug}, shape: pageCount, viewer})
  return count !== null && count > 0
}

const single = new Set([
  paths.films(),
  paths.people(),
  paths.organisations(),
  paths.events(),
  paths.timeline(),
  paths.search(),
  paths.corrections(),
])

/** What a film's page has beneath it. */
const besidesFilms = new Set(['credits', 'credits/companies', 'credits/departments', 'press'])
