import {upgradeWebSocket} from '@hono/node-server'
import {Hono, type Context, type MiddlewareHandler} from 'hono'
import {getPath} from 'hono/utils/url'
import {ContentLakeError, errorResponse} from '../errors.ts'
import type {Lake, RequestContext} from '../lake.ts'
import {routes, type Route, type SocketRoute} from '../routes.ts'
import {storageFailure} from '../sqlite/storage-failure.ts'
import {assertAccess} from './assert-access.ts'
import {withAuditTrail, type Trail} from './audit-trail.ts'
import {clientAddress} from './client-address.ts'
import {crossOrigin} from './cross-origin.ts'
import {identify} from './identify.ts'
import {limitBody} from './limit-body.ts'
import {limitReads} from './limit-reads.ts'
import {notHere} from './not-here.ts'
import {outgoingOf} from './outgoing-of.ts'
import {requestLog} from './request-log.ts'
import {requestMetrics} from './request-metrics.ts'
import {securityHeaders} from './security-headers.ts'
import {textSocketEvents} from './text-socket-events.ts'

/** The lake's HTTP edge: every route of the table behind the same checks. */
export function createApp(lake: Lake) {
  // Sanity's migrations ask for //v2024-01-29/…
  const app = new Hono({getPath: (request) => getPath(request).replace(/^\/+/, '/')})
  app.use(answerHeadAlone, requestLog(lake.log), securityHeaders, crossOrigin(lake.config))
  for (const route of routes) mount(app, route, lake)
  app.notFound((c) => Promise.reject(notHere(c.req.method, c.req.path)))
  app.onError((error, c) =>
    errorResponse(storageFailure(interruption(error)), (unforeseen) =>
      lake.log.error({err: unforeseen, method: c.req.method, path: c.req.path}, 'unforeseen failure'),
    ),
  )
  return app
}

/** Nobody reads the body of an answer to HEAD, so a stream that nobody ends would go on for ever. */
const answerHeadAlone: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.req.raw.method === 'HEAD') await c.res.body?.cancel()
}

/** Whoever hangs up in the middle of a request is nobody's failure; the answer is for the log alone. */
function interruption(error: Error): Error {
  if (!('code' in error) || error.code !== 'ECONNRESET') return error
  return new ContentLakeError('invalidRequest', 'The connection ended before the request did')
}

function mount(app: Hono, route: Route, lake: Lake) {
  const path = route.path.replace(/^\/:version(?=\/)/, '/:version{v[0-9A-Za-z-]+}')
  if (route.method === 'WEBSOCKET') app.get(path, upgrade(route, lake))
  else
    app.on(route.method, path, requestMetrics(lake.metrics, route.path), limitBody(route.maxBody), (c) =>
      withAuditTrail(lake.audit, route, (trail) => route.handler(contextOf(c, route, lake, trail))),
    )
}

function upgrade(route: SocketRoute, lake: Lake) {
  return upgradeWebSocket((c) =>
    textSocketEvents(route.handler(contextOf(c, route, lake, {})), (error) =>
      lake.log.error({err: error, path: route.path}, 'a message over a WebSocket failed'),
    ),
  )
}

function contextOf(c: Context, route: Route, lake: Lake, trail: Trail): RequestContext {
  trail.address = clientAddress(c)
  trail.params = c.req.param()
  trail.identity = identify(c.req.raw, lake, route.method === 'WEBSOCKET')
  limitReads(route, trail.identity, trail.address, lake.limits)
  assertAccess(trail.identity, route.access)
  return {
    request: c.req.raw,
    url: new URL(c.req.url),
    params: withDatasetNamed(c.req.param(), lake),
    apiVersion: c.req.param('version')?.slice(1) ?? '',
    identity: trail.identity,
    clientAddress: trail.address,
    about: (subject) => void (trail.subject = subject),
    outgoing: outgoingOf(c),
    lake,
  }
}

/** Behind the edge a dataset has one name, whatever its clients call it. */
function withDatasetNamed(params: Record<string, string>, lake: Lake): Record<string, string> {
  if (!params.dataset?.startsWith('~')) return params
  return {...params, dataset: lake.aliases.target(params.dataset.slice(1))}
}
