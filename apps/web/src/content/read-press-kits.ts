import 'server-only'
import {originalLanguage, type Language} from '@verite/content-model/languages'
import {pressKits, pressKitsQuery, type PressKit} from '@verite/content-model/press-kit/press-kit'
import {translations, translationsQuery} from '@verite/content-model/translation/translation'
import {cacheLife, cacheTag} from 'next/cache'
import {getEnv} from '../env.ts'
import {allContent, contentTag} from './cache-tags.ts'
import {licensedContent} from './licensed-content.ts'
import {parseContent} from './parse-content.ts'
import {sanityClient} from './sanity-client.ts'
import {documentIds, translateContent} from './translate-content.ts'

type ReadKits = {kits: PressKit[]; foreign: ReadonlySet<string>}

/**
 * A film's press kits in a language, those under embargo too: whoever shows them keeps the embargo by the clock
 * (`kitAt`). With the texts of them that are not translated.
 */
export async function readPressKits(slug: string, language: Language): Promise<ReadKits> {
  const answer = await cachedKits(slug, language)
  const found = parseContent(translations, answer.translations, `translations of pressKit ${slug}`) ?? []
  const {content, foreign} = translateContent(answer.kits, new Map(found.map((one) => [one.of, one])))
  const kits = parseContent(pressKits, await licensedContent(content), `pressKit ${slug}`) ?? []
  return {kits, foreign: language === originalLanguage ? new Set() : foreign}
}

/** Read with the site's token, since anonymous readers get no kit before its time, in no language. */
async function cachedKits(slug: string, language: Language): Promise<{kits: unknown; translations: unknown}> {
  'use cache'
  const client = sanityClient.withConfig({token: getEnv().sanity.readToken, useCdn: false})
  const options = {filterResponse: false, cacheMode: 'noStale'} as const
  const answer = await client.fetch<unknown>(pressKitsQuery, {slug}, options)
  const ids = language === originalLanguage ? [] : documentIds(answer.result)
  const params = {ids, language, pending: ''}
  const translated = ids.length === 0 ? null : await client.fetch<unknown>(translationsQuery, params, options)
  const tags = [...(answer.syncTags ?? []), ...(translated?.syncTags ?? [])]
  cacheTag(allContent, ...new Set(tags.map(contentTag)))
  // Nobody is told of a change to what is still under embargo, such as that it ends sooner: so it is looked up again.
  if (JSON.stringify(answer.result).includes('"embargoUntil":"')) cacheLife({stale: 30, revalidate: 30, expire: 3600})
  return {kits: answer.result, translations: translated?.result ?? []}
}
