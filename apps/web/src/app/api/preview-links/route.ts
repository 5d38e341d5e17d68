import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {urlSearchParamPreviewSecret} from '@sanity/preview-url-secret/constants'
import {z} from 'zod'
import {sanityClient} from '../../../content/sanity-client.ts'
import {getEnv} from '../../../env.ts'
import {isSharedSecret} from '../../../preview/is-shared-secret.ts'
import {shortBody} from '../../../content/short-body.ts'
import {createPreviewLink, longestLink} from '../../../preview/preview-link.ts'

const wanted = z.object({
  /** Made by the studio: only who may write to the lake can make one. */
  secret: z.string().min(1),
  path: z.string().regex(/^\/(?![/\\])[^?#\\\s]*$/, 'must be a path on this site'),
  perspective: z
    .string()
    .regex(/^[\w-]+(,[\w-]+)*$/)
    .default('drafts'),
  days: z.number().int().min(1).max(longestLink).default(7),
})

/** Makes a preview link to send to a producer. The studio calls it, with a secret that proves an editor is there. */
export async function POST(request: Request): Promise<Response> {
  const parsed = wanted.safeParse(await sentTo(request))
  if (!parsed.success) return answer(400, {error: z.prettifyError(parsed.error)})
  const {secret, ...link} = parsed.data
  if (!(await provesEditor(secret))) return answer(401, {error: 'The preview secret is unknown or has expired.'})
  return answer(200, await createPreviewLink(link))
}

async function sentTo(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await shortBody(request)) ?? '')
  } catch {
    return null
  }
}

/** The studio lives on another origin, so its browser asks first. */
export function OPTIONS(): Response {
  return new Response(null, {status: 204, headers: corsHeaders()})
}

async function provesEditor(secret: string) {
  const client = sanityClient.withConfig({token: getEnv().sanity.readToken})
  const {isValid} = await validatePreviewUrl(
    client,
    `/?${new URLSearchParams({[urlSearchParamPreviewSecret]: secret})}`,
  )
  return isValid && !(await isSharedSecret(secret))
}

function corsHeaders() {
  return {
    'access-control-allow-origin': getEnv().studioUrl,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    vary: 'origin',
  }
}

const answer = (status: number, body: object) =>
  Response.json(body, {status, headers: {...corsHeaders(), 'cache-control': 'no-store'}})
