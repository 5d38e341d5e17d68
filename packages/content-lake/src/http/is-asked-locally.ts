import {isIPv4} from 'node:net'
import type {RequestContext} from '../lake.ts'

/** Headers by which a proxy says that somebody else asks. */
const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/** Whether a request comes from the lake's own machine, and not only through it. */
export function isAskedLocally({request, clientAddress}: Pick<RequestContext, 'request' | 'clientAddress'>): boolean {
  if (proxyHeaders.some((name) => request.headers.has(name))) return false
  const address = clientAddress.replace(/^::ffff:/i, '')
  return address === 'local' || address === '::1' || (isIPv4(address) && address.startsWith('127.'))
}
