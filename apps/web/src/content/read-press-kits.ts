import 'server-only'
import {pressKits, pressKitsQuery} from '@verite/content-model/press-kit/press-kit'
import {cacheLife, cacheTag} from 'next/cache'
import {getEnv} from '../env.ts'
import {allContent, contentTag} from './cache-tags.ts'
import {licensedContent} from './licensed-content.ts'
import {parseContent} from './parse-content.ts'
import {sanityClient} from './sanity-client.ts'

/** A film's press kits, those under embargo too: whoever shows them keeps the embargo by the clock (`kitAt`). */
export async function readPressKits(slug: string) {
  return parseContent(pressKits, await licensedContent(await cachedKits(slug)), `pressKit ${slug}`) ?? []
}

/** Read with the site's token, since anonymous readers get no kit before its time. */
async function cachedKits(slug: string): Promise<unknown> {
  'use cache'
  const client = sanityClient.withConfig({token: getEnv().sanity.readToken, useCdn: false})
  const answer = await client.fetch<unknown>(pressKitsQuery, {slug}, {filterResponse: false, cacheMode: 'noStale'})
  cacheTag(allContent, ...(answer.syncTags ?? []).map(contentTag))
  // Nobody is told of a change to what is still under embargo, such as that it ends sooner: so it is looked up again.
  if (JSON.stringify(answer.result).includes('"embargoUntil":"')) cacheLife({stale: 30, revalidate: 30, expire: 3600})
  return answer.result
}
