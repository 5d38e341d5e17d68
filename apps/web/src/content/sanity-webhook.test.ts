import {createHmac, randomUUID} from 'node:crypto'
import {describe, expect, it} from '@jest/globals'
import {NextRequest} from 'next/server'
import {checkWebhook} from './sanity-webhook.ts'

const secret = 'a-webhook-secret-of-enough-letters'

type Delivery = {body?: string; at?: number; key?: string; signature?: string | null}

function deliver({body = JSON.stringify({_id: randomUUID()}), at = Date.now(), key, signature}: Delivery = {}) {
  const hash = createHmac('sha256', secret).update(`${at}.${body}`).digest('base64url')
  const headers = new Headers({'content-type': 'application/json'})
  if (signature !== null) headers.set('sanity-webhook-signature', signature ?? `t=${at},v1=${hash}`)
  if (key) headers.set('idempotency-key', key)
  return checkWebhook(new NextRequest('http://site/api/webhooks/sanity', {method: 'POST', body, headers}), secret)
}

describe('a webhook', () => {
  it('is accepted when it is signed and recent', async () => {
    expect(await deliver()).toEqual({accepted: true, syncTags: undefined})
  })

  it('may name the sync tags that changed', async () => {
    const body = JSON.stringify({syncTags: ['s1:abc']})
    expect(await deliver({body})).toEqual({accepted: true, syncTags: ['s1:abc']})
  })

  it('is refused without a signature', async () => {
    expect(await deliver({signature: null})).toMatchObject({accepted: false, status: 401})
  })

  it('is refused with a wrong or malformed signature', async () => {
    expect(await deliver({signature: `t=${Date.now()},v1=AAAA`})).toMatchObject({accepted: false, status: 401})
    expect(await deliver({signature: 'nonsense'})).toMatchObject({accepted: false, status: 401})
  })

  it('is refused when it was signed more than five minutes ago', async () => {
    expect(await deliver({at: Date.now() - 301_000})).toMatchObject({accepted: false, status: 400})
  })

  it('is refused when it was received before', async () => {
    const at = Date.now()
    const body = JSON.stringify({_id: randomUUID()})
    expect(await deliver({at, body})).toMatchObject({accepted: true})
    expect(await deliver({at, body})).toMatchObject({accepted: false, status: 409})
  })

  it('is refused when another attempt at the same delivery was received', async () => {
    const key = randomUUID()
    expect(await deliver({key})).toMatchObject({accepted: true})
    expect(await deliver({key})).toMatchObject({accepted: false, status: 409})
  })

  it('is refused when its body is too long to be one, before its signature is looked at', async () => {
    expect(await deliver({body: ' '.repeat(2_000_000), signature: 'x'})).toMatchObject({accepted: false, status: 413})
  })

  it('is refused when its body is no JSON, or not what is expected', async () => {
    expect(await deliver({body: '{'})).toMatchObject({accepted: false, status: 400})
    expect(await deliver({body: '{"syncTags":"all"}'})).toMatchObject({accepted: false, status: 400})
  })
})
