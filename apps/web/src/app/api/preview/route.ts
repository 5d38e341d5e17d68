import {draftMode} from 'next/headers'
import {redirect} from 'next/navigation'
import {getEnv} from '../../../env.ts'
import {isTakenBack} from '../../../preview/is-taken-back.ts'
import {storeGrant} from '../../../preview/store-grant.ts'
import {verifyGrant} from '../../../preview/preview-grant.ts'

/** Opens a shared preview link: the page it was made for, as a draft, for as long as the link lives. */
export async function GET(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token')
  const grant = await verifyGrant(token, getEnv().previewSecret)
  if (grant?.holder !== 'guest' || (await isTakenBack(grant))) {
    return new Response('This preview link has expired, was taken back or was cut short. Please ask for a new one.', {
      status: 401,
    })
  }
  ;(await draftMode()).enable()
  await storeGrant(grant, request)
  redirect(grant.path)
}
