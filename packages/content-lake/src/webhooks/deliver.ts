import {createHmac} from 'node:crypto'
import {request as httpRequest, type IncomingMessage} from 'node:http'
import {request as httpsRequest} from 'node:https'
import {ForbiddenAddress, type AddressGuard} from './address-guard.ts'
import type {Webhook} from './webhook.ts'
import type {Message, NewAttempt} from './webhook-store.ts'

const timeLimit = 30_000
const keptBody = 4096

/** Sends a message once. Never throws; redirects are not followed, since they could lead anywhere. */
export async function deliver(
  webhook: Webhook,
  message: Message,
  {guard, projectId, signal}: {guard: AddressGuard; projectId: string; signal: AbortSignal},
): Promise<NewAttempt> {
  const started = performance.now()
  try {
    const url = new URL(webhook.url)
    guard.check(url)
    const headers = {
      ...webhook.headers,
      ...message.headers,
      'sanity-project-id': projectId,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(message.body)),
      'idempotency-key': message.idempotencyKey,
      'user-agent': 'content-lake-webhook',
      ...(webhook.secret !== null && {'sanity-webhook-signature': signatureOf(message.body, webhook.secret)}),
    }
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)])
    const options = {method: webhook.httpMethod, headers, lookup: guard.lookupFor(url), signal: limit, agent: false}
    const {status, body} = await send(url, options, message.body)
    const failureReason = status >= 200 && status < 300 ? null : 'http'
    return {duration: performance.now() - started, resultCode: status, resultBody: body, failureReason}
  } catch (error) {
    return {duration: performance.now() - started, resultCode: null, ...failureOf(error)}
  }
}

type SendOptions = Parameters<typeof httpsRequest>[1]

async function send(url: URL, options: SendOptions, body: string): Promise<{status: number; body: string}> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end(body)
  })
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    if (text.length >= keptBody) break
  }
  response.destroy()
  return {status: response.statusCode ?? 0, body: text.slice(0, keptBody)}
}

/** As `@sanity/webhook` verifies it: over the time and the body as it is sent. */
function signatureOf(body: string, secret: string): string {
  const time = Date.now()
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('base64url')
  return `t=${time},v1=${signature}`
}

function failureOf(error: unknown): Pick<NewAttempt, 'failureReason' | 'resultBody'> {
  const resultBody = error instanceof Error ? error.message : String(error)
  if (error instanceof ForbiddenAddress) return {failureReason: 'other', resultBody}
  const timedOut = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
  return {failureReason: timedOut ? 'timeout' : 'network', resultBody}
}
