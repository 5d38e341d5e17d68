import {z} from 'zod'
import type {User} from '../access/accounts.ts'
import {networkOf} from '../access/network-of.ts'
import {sessionCookie} from '../access/session-cookie.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {loginPage, type LoginFields, type LoginPage} from './login-page.ts'
import {loginFields, spentLink} from './login.ts'
import {returnAddress} from './return-address.ts'

const credentials = z.object({email: z.string().max(320), password: z.string().max(1024)})
type Attempt = {user: User} | {user?: undefined; page: LoginPage}

/** `POST /login`: signs a person in by password or link, and sends them back to where they came from. */
export const signIn: Handler = async (context) => {
  const {lake, request} = context
  const form = await formIn(request)
  const fields = loginFields(form)
  try {
    assertOwnForm(context)
    const returnTo = returnAddress(fields.origin, lake.config)
    lake.limits.signInByAddress.take(networkOf(context.clientAddress))
    const attempt = fields.token ? byLink(context, fields.token) : await byPassword(context, form)
    context.about(attempt.user ? `signed in ${attempt.user.id}` : 'was refused')
    if (attempt.user) return welcome(context, attempt.user, fields, returnTo)
    return await loginPage(lake.config, {page: attempt.page, fields, returnTo, status: 401})
  } catch (error) {
    if (!(error instanceof ContentLakeError)) throw error
    return loginPage(lake.config, {page: {kind: 'refused', reason: error.message}, fields, status: error.status})
  }
}

async function formIn(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new ContentLakeError('invalidRequest', 'POST /login takes the fields of a form')
  }
}

/** A foreign page could otherwise sign a visitor in as somebody else and read what they then write. */
function assertOwnForm({request, url, lake}: RequestContext) {
  const origin = request.headers.get('origin')
  if (origin === url.origin || origin === lake.config.publicUrl) return
  throw new ContentLakeError('forbidden', `Sign in on this page itself, not from ${origin ?? 'elsewhere'}`)
}

function byLink({lake}: RequestContext, token: string): Attempt {
  const user = lake.accounts.takeOneTime('link', token)
  return user ? {user} : {page: {kind: 'form', problem: spentLink}}
}

async function byPassword({lake, clientAddress}: RequestContext, form: FormData): Promise<Attempt> {
  const {data} = credentials.safeParse(Object.fromEntries(form))
  if (!data) return {page: {kind: 'form', problem: 'Type your e-mail address and your password.'}}
  const account = `${networkOf(clientAddress)} ${data.email.toLowerCase()}`
  lake.limits.signInByAccount.take(account)
  const user = await lake.accounts.verifyPassword(data.email, data.password)
  if (!user) return {page: {kind: 'form', problem: 'E-mail and password do not match.', email: data.email}}
  lake.limits.signInByAccount.reset(account)
  return {user}
}

function welcome({lake}: RequestContext, user: User, {type, withSid}: LoginFields, returnTo: URL | undefined) {
  const session = lake.accounts.startSession(user.id)
  const location = returnTo ? new URL(returnTo) : undefined
  // Studios that keep a token instead of a cookie fetch it with this id, once.
  if (location && (withSid === 'true' || type === 'token' || type === 'dual')) {
    location.hash = `sid=${lake.accounts.mintOneTime('exchange', user.id).secret}`
  }
  lake.log.info({user: user.id}, 'signed in')
  return new Response(null, {
    status: 303,
    headers: {
      location: location?.href ?? '/login',
      'set-cookie': sessionCookie(lake.config.publicUrl, session),
      'cache-control': 'no-store',
    },
  })
}
