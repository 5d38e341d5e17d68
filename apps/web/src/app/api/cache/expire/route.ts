import {z} from 'zod'
import {bearerMatches} from '../../../../content/bearer-matches.ts'
import {expireTags} from '../../../../content/expire-tags.ts'
import {getEnv} from '../../../../env.ts'
import {keepSearchWarm} from '../../../../search/keep-warm.ts'

const wanted = z.object({tags: z.array(z.string().max(256)).max(10_000)})

/** Expires tags in this instance at once. Only the instance itself calls it, having heard from the lake or the clock. */
export async function POST(request: Request): Promise<Response> {
  if (!bearerMatches(request, getEnv().revalidateSecret)) return Response.json({error: 'unauthorised'}, {status: 401})
  const parsed = wanted.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return Response.json({error: z.prettifyError(parsed.error)}, {status: 400})
  expireTags(parsed.data.tags)
  keepSearchWarm()
  return Response.json({expired: parsed.data.tags.length})
}
