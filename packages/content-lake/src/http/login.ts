import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {loginPage, type LoginFields, type LoginPage} from './login-page.ts'
import {returnAddress} from './return-address.ts'

/**
 * `GET /login?origin=`: the lake's sign-in page. With a link's `token=` it asks for one click first, since mail
 * programs open links by themselves and would use it up.
 */
export const login: Handler = async (context) => {
  const {lake, url} = context
  const fields = loginFields(url.searchParams)
  try {
    const returnTo = returnAddress(fields.origin, lake.config)
    return await loginPage(lake.config, {page: choosePage(context, fields), fields, returnTo})
  } catch (error) {
    if (!(error instanceof ContentLakeError)) throw error
    return loginPage(lake.config, {page: {kind: 'refused', reason: error.message}, fields, status: error.status})
  }
}

function choosePage({lake, identity}: RequestContext, {token, type, withSid}: LoginFields): LoginPage {
  if (token !== '') {
    const user = lake.accounts.peekOneTime('link', token)
    return user ? {kind: 'link', name: user.displayName} : {kind: 'form', problem: spentLink}
  }
  // A Studio that keeps a token gains nothing from this browser's cookie.
  const wantsCookie = withSid === '' && (type === '' || type === 'cookie')
  return identity.kind === 'user' && wantsCookie ? {kind: 'signedIn', name: identity.displayName} : {kind: 'form'}
}

export const spentLink = 'This link has expired or was used before. Ask for a new one, or sign in with your password.'

export function loginFields(from: {get(name: string): string | File | null}): LoginFields {
  const field = (name: string) => {
    const value = from.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {origin: field('origin'), type: field('type'), withSid: field('withSid'), token: field('token')}
}
