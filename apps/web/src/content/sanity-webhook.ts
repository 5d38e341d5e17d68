import {parseBody} from 'next-sanity/webhook'
import {NextRequest} from 'next/server'
import {z} from 'zod'
import {shortBody} from './short-body.ts'
import {SeenOnce} from './seen-once.ts'

type Checked =
  {accepted: true; syncTags: string[] | undefined} | {accepted: false; status: 400 | 401 | 409 | 413; reason: string}

const signatureHeader = 'sanity-webhook-signature'
const oldest = 5 * 60_000
const deliveries = new SeenOnce(2 * oldest)
const delivery = z.object({syncTags: z.array(z.string()).min(1).optional()})

/**
 * Checks that a webhook was signed with our secret, in the last five minutes, and was not received before. A signature
 * covers body and time, so it stands for one attempt; Sanity's idempotency key stands for all attempts at a delivery.
 */
export async function checkWebhook(request: NextRequest, secret: string): Promise<Checked> {
  const signature = request.headers.get(signatureHeader)
  if (!signature) return refuse(401, `The header ${signatureHeader} is missing.`)
  const body = await shortBody(request)
  if (body === null) return refuse(413, 'The body is longer than a webhook’s.')
  const received = await receive(new NextRequest(request.url, {method: 'POST', headers: request.headers, body}), secret)
  if (!received.signed) return refuse(received.status, received.reason)

  // The library checks the signature but not its age; without that, an old delivery could be sent again for ever.
  const signedAt = Number(/(?:^|,)\s*t=(\d+)/.exec(signature)?.[1])
  if (!(Math.abs(Date.now() - signedAt) <= oldest)) return refuse(400, 'The signature is older than five minutes.')

  const parsed = delivery.safeParse(received.body)
  if (!parsed.success) return refuse(400, `The body is not as expected: ${z.prettifyError(parsed.error)}`)

  const key = request.headers.get('idempotency-key')
  if (deliveries.add(signature) || (key !== null && deliveries.add(key))) {
    return refuse(409, 'This delivery was received before.')
  }
  return {accepted: true, syncTags: parsed.data.syncTags}
}

async function receive(request: NextRequest, secret: string) {
  try {
    // `false`: the library's three seconds of waiting for Sanity's CDN are not needed, the client reads past it.
    const {body, isValidSignature} = await parseBody<unknown>(request, secret, false)
    if (isValidSignature !== true) return {signed: false, status: 401, reason: 'The signature does not match.'} as const
    return {signed: true, body} as const
  } catch {
    return {signed: false, status: 400, reason: 'The body is not JSON.'} as const
  }
}

const refuse = (status: 400 | 401 | 409 | 413, reason: string): Checked => ({accepted: false, status, reason})
