import {authorOf, type Identity} from '../access/identity.ts'
import type {AuditLog} from '../audit/audit-log.ts'
import {ContentLakeError} from '../errors.ts'
import type {HttpRoute} from '../routes.ts'

/** What is found out about a request while it is answered. */
export type Trail = {
  identity?: Identity
  address?: string
  params?: Record<string, string>
  /** What an endpoint says that the request was about. */
  subject?: string
}

/** What every open Studio asks all the time, and what says nothing of content or of access. */
const quiet =
  /\/(ping|users\/me|features|journey|help|intake|check|schedules|descriptors|user-applications|subscriptions|auth\/(id|providers)|data\/ping)(\/|$)|^\/(health|ready|metrics)$/

/** Answers a request and writes down who asked for what, also when it is refused. Anonymous readers are not followed. */
export async function withAuditTrail(
  audit: AuditLog,
  route: HttpRoute,
  answer: (trail: Trail) => Response | Promise<Response>,
): Promise<Response> {
  const trail: Trail = {}
  try {
    const response = await answer(trail)
    write(audit, route, trail, response.status)
    return response
  } catch (error) {
    write(audit, route, trail, error instanceof ContentLakeError ? error.status : 500)
    throw error
  }
}

function write(audit: AuditLog, {method, path}: HttpRoute, trail: Trail, status: number) {
  const {identity = {kind: 'anonymous'}, address = 'unknown', params = {}, subject} = trail
  const isAttempt = method !== 'GET' || status === 401 || status === 403 || status === 429
  if (quiet.test(path) || (identity.kind === 'anonymous' && !isAttempt)) return
  const {dataset, version: _version, project: _project, ...named} = params
  audit.record({
    actor: authorOf(identity),
    credential: identity.kind === 'user' ? identity.sessionId : identity.kind === 'robot' ? identity.id : null,
    role: identity.kind === 'user' || identity.kind === 'robot' ? identity.role : null,
    address,
    action: `${method} ${path}`,
    dataset: dataset ?? null,
    subject: subject ?? Object.values(named).join(' '),
    status,
  })
}
