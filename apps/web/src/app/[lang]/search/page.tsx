import {paths} from '@verite/content-model/paths'
import {searchKinds} from '@verite/content-model/search/search'
import type {Metadata} from 'next'
import {connection} from 'next/server'
import {z} from 'zod'
import {currentIndex} from '../../../search/current-index.ts'
import {publicViewerIn} from '../../../content/viewer.ts'
import {readSiteSettings} from '../../read-site-settings.ts'
import {getEnv} from '../../../env.ts'
import {speak} from '../../../ui/language/current-language.ts'
import {local} from '../../../ui/language/spoken.ts'
import {SearchView} from '../../../ui/search/search-view.tsx'
import {searchWords} from '../../../ui/search/search-words.ts'
import {graph} from '../../structured-data/graph.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {searchPageJsonLd} from '../../structured-data/search-page-json-ld.ts'
import {webSiteJsonLd} from '../../structured-data/web-site-json-ld.ts'

/** Its results are drawn for each request and stand in the first HTML, so that they need no script. */
export const instant = false
export const prefetch = 'force-disabled'

export async function generateMetadata(): Promise<Metadata> {
  const {title, label} = searchWords[await speak()]
  return {
    title,
    description: label,
    alternates: {canonical: local(paths.search())},
    robots: {index: false, follow: true},
  }
}

type Props = {searchParams: Promise<Record<string, string | string[] | undefined>>}

const text = z.string().catch('')
const oneKind = z.enum(searchKinds).optional().catch(undefined)
const perGroup = 6
const perKind = 100

export default async function SearchRoute({searchParams}: Props) {
  const language = await speak()
  const {q, kind: wanted} = await searchParams
  // The index looks at the clock, which Next reports as an error of pages that do not say that they wait for a request.
  await connection()
  const query = text.parse(q).trim()
  const kind = oneKind.parse(wanted)
  const groups =
    query === '' ? [] : (await currentIndex()).search({text: query, kind, limit: kind ? perKind : perGroup})
  const {siteUrl} = getEnv()
  const settings = await readSiteSettings(publicViewerIn(language))
  const page = searchPageJsonLd(searchWords[language].title, siteUrl, language)
  return (
    <>
      <JsonLd data={graph([webSiteJsonLd(settings, siteUrl, language), page])} />
      <SearchView query={query} kind={kind} groups={groups} />
    </>
  )
}
