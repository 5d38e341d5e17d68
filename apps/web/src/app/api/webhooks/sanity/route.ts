import type {NextRequest} from 'next/server'
import {allContent, contentTag} from '../../../../content/cache-tags.ts'
import {expireTags} from '../../../../content/expire-tags.ts'
import {checkWebhook} from '../../../../content/sanity-webhook.ts'
import {getEnv} from '../../../../env.ts'

/**
 * For hosted Sanity, where an instance cannot keep a subscription open (serverless). A webhook, or a function with
 * `syncTags` in its body, expires what it names, or everything when it names nothing.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const checked = await checkWebhook(request, getEnv().revalidateSecret)
  if (!checked.accepted) return Response.json({error: checked.reason}, {status: checked.status})
  const tags = checked.syncTags ? checked.syncTags.map(contentTag) : [allContent]
  expireTags(tags)
  return Response.json({expired: tags})
}
