import {cookies, headers} from 'next/headers'
import {VisualEditing} from 'next-sanity/visual-editing'
import {SanityLive} from '../content/live.ts'
import {getEnv} from '../env.ts'
import {PreviewBar} from './preview-bar.tsx'
import {grantCookie, verifyGrant} from './preview-grant.ts'

/**
 * What a preview adds to the page: a bar that says so, and for editors the live refresh and click-to-edit. The live
 * refresh gives the browser a viewer token, so readers of a shared link do without it.
 */
export async function PreviewTools() {
  const grant = await verifyGrant((await cookies()).get(grantCookie)?.value, getEnv().previewSecret)
  const isInStudio = (await headers()).get('sec-fetch-dest') === 'iframe'
  if (!grant) return null
  return (
    <>
      {!isInStudio && <PreviewBar expires={new Date(grant.expires)} />}
      {grant.holder === 'editor' && (
        <>
          <SanityLive includeDrafts />
          <VisualEditing />
        </>
      )}
    </>
  )
}
