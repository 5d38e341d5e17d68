import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'

/** `GET /auth/fetch?sid=`: trades the one-time id of a redirect for a session's token. */
export const authFetch: Handler = ({lake, url}) => {
  const user = lake.accounts.takeOneTime('exchange', url.searchParams.get('sid') ?? '')
  if (!user) throw new ContentLakeError('unauthorized', 'This sign-in has expired or was used before: sign in again')
  const {secret} = lake.accounts.startSession(user.id)
  return Response.json({token: secret, label: user.displayName}, {headers: {'cache-control': 'no-store'}})
}
