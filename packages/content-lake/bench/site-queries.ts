import {globSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import type {RealQuery} from './real-query.ts'

const model = fileURLToPath(new URL('../../content-model/src/', import.meta.url))

/** What the site asks with, where it asks for one page; everything else asks for the first part of all. */
const slugs: Record<string, (film: number) => string> = {
  event: (film) => `event-${film}-3`,
  person: (film) => `person-${film}-1`,
  organisation: (film) => `organisation-${film}-1`,
}

const listParams = {
  after: '',
  from: 0,
  to: 50,
  kind: null,
  year: null,
  country: null,
  now: '2026-11-22T12:00:00Z',
  today: '2026-11-22',
}

/** Every query of the content model, found by its name, so that none is left out. */
export async function siteQueries(): Promise<RealQuery[]> {
  const found: RealQuery[] = []
  for (const file of globSync(`${model}*/*.query.ts`).toSorted()) {
    const exported: unknown = await import(file)
    for (const [name, query] of Object.entries(z.record(z.string(), z.unknown()).parse(exported))) {
      if (name.endsWith('Query') && typeof query === 'string') found.push(siteQuery(name.slice(0, -5), query))
    }
  }
  return found
}

function siteQuery(name: string, query: string): RealQuery {
  const ofType = Object.keys(slugs).find((type) => name.startsWith(type))
  const slugOf = slugs[ofType ?? ''] ?? ((film: number) => `film-${film}`)
  const params = (film: number) => ({
    ...listParams,
    type: 'event',
    slug: slugOf(film),
    path: `/old-${film}`,
    ids: ['documentary', 'person', 'organisation'].map((type) => `${type}-${film}-${type === 'documentary' ? 0 : 1}`),
    language: 'uk',
    pending: 'pending',
  })
  return {name, from: 'site', query, params, perspective: 'published', weight: 1}
}
