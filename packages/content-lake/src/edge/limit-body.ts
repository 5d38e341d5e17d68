import type {MiddlewareHandler} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {ContentLakeError} from '../errors.ts'
import type {HttpRoute} from '../routes.ts'

const defaultMaxBody = 4 * 1024 * 1024

/** Refuses bodies above a route's limit before they are read. @param maxBody of the route; 4 MiB when left out */
export function limitBody(maxBody: HttpRoute['maxBody'] = defaultMaxBody): MiddlewareHandler {
  if (maxBody === 'endpoint') return (_c, next) => next()
  const onError = () => {
    throw new ContentLakeError('payloadTooLarge', `The request's body is larger than ${maxBody} bytes`)
  }
  const counted = bodyLimit({maxSize: maxBody, onError})
  return async (c, next) => {
    const {headers, method} = c.req.raw
    if (method === 'GET' || method === 'HEAD') return await next()
    const length = headers.get('content-length')
    // Whoever as much as looks at the body makes a stream of it: only one that does not tell its length is counted.
    if (length === null || headers.has('transfer-encoding')) return await counted(c, next)
    return Number(length) > maxBody ? onError() : await next()
  }
}
