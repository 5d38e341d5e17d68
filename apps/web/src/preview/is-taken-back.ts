import {previewLinksFrom, previewLinksFromQuery} from '@verite/content-model/site-settings/site-settings'
import {sanityClient} from '../content/sanity-client.ts'
import type {PreviewGrant} from './preview-grant.ts'

/** Whether editors have taken back the shared links of the time when this one was made. Asked anew each time. */
export async function isTakenBack(grant: PreviewGrant): Promise<boolean> {
  if (grant.holder !== 'guest') return false
  const client = sanityClient.withConfig({useCdn: false})
  const from = await client.fetch<unknown>(previewLinksFromQuery, {}, {cache: 'no-store'})
  return grant.made < previewLinksFrom.parse(from)
}
