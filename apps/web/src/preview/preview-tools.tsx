import {cookies, headers} from 'next/headers'
import {VisualEditing} from 'next-sanity/visual-editing'
import {SanityLive} from '../content/live.ts'
import {getEnv} from '../env.ts'
import {OutsideStudio} from './outside-studio.tsx'
import {PreviewBar} from './preview-bar.tsx'
import {grantCookie, verifyGrant} from './preview-grant.ts'
import {UnsavedTextsFromStudio} from './unsaved-texts-from-studio.tsx'
import './visual-editing.css'

/**
 * What a preview adds to the page: a bar that says so, and for editors the live refresh and click-to-edit. The live
 * refresh gives the browser a viewer token, so readers of a shared link do without it.
 */
export async function PreviewTools() {
  const grant = await verifyGrant((await cookies()).get(grantCookie)?.value, getEnv().previewSecret)
  // Known for the first drawing only; each refresh of it is asked for by a script, framed or not.
  const isInStudio = (await headers()).get('sec-fetch-dest') === 'iframe'
  if (!grant) return null
  return (
    <>
      {!isInStudio && (
        <OutsideStudio>
          <PreviewBar expires={new Date(grant.expires)} />
        </OutsideStudio>
      )}
      {grant.holder === 'editor' && (
        <>
          <SanityLive includeDrafts />
          <VisualEditing />
          <UnsavedTextsFromStudio studioOrigin={new URL(getEnv().studioUrl).origin} />
        </>
      )}
    </>
  )
}
