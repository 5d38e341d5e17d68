import {urlSearchParamPreviewSecret} from '@sanity/preview-url-secret/constants'
import {unstable_rethrow} from 'next/navigation'
import {defineEnableDraftMode} from 'next-sanity/draft-mode'
import type {NextRequest} from 'next/server'
import {sanityClient} from '../../../../content/sanity-client.ts'
import {getEnv} from '../../../../env.ts'
import {isSharedSecret} from '../../../../preview/is-shared-secret.ts'
import {storeGrant} from '../../../../preview/store-grant.ts'

const {GET: enableDraftMode} = defineEnableDraftMode({
  client: sanityClient.withConfig({token: getEnv().sanity.readToken}),
})

const workingDay = 8 * 3600 * 1000

/** Where the studio's Presentation tool sends the browser, with a secret that only an editor could have made. */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    if (await isSharedSecret(request.nextUrl.searchParams.get(urlSearchParamPreviewSecret) ?? '')) {
      return new Response('This link is not valid any more. Please ask for one to the page that you want to see.', {
        status: 401,
      })
    }
    return await enableDraftMode(request)
  } catch (redirected) {
    if (isRedirect(redirected)) await storeGrant({holder: 'editor', expires: Date.now() + workingDay}, request)
    unstable_rethrow(redirected)
    console.error('[preview] The studio’s secret could not be checked.', redirected)
    return new Response('The content lake did not answer, so the preview cannot be opened. Please try again.', {
      status: 503,
    })
  }
}

/** Success leaves by Next's redirect, which is thrown. */
function isRedirect(error: unknown) {
  return error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')
}
