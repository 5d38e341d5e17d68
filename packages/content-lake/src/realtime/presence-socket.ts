import {randomUUID} from 'node:crypto'
import type {Identity} from '../access/identity.ts'
import {isStillAllowed} from '../access/is-still-allowed.ts'
import type {SocketHandler} from '../edge/socket-handler.ts'
import type {Socket} from '../edge/socket.ts'
import {shallowJson} from '../http/shallow-json.ts'
import {stillReads} from '../http/still-reads.ts'
import type {RequestContext} from '../lake.ts'
import {presenceNewsFor} from './presence-news-for.ts'
import {presenceMessage, type PresenceMessage, type PresenceNews} from './presence-message.ts'

const maxBuffered = 1024 * 1024
const invalidRequest = -32600
const heartbeat = '♥'

/** One connection: what it listens to, and the browser tab that it speaks for. */
type Visit = {subscriptions: Set<string>; session?: string; tellAll(news: PresenceNews): 'ok'}

/**
 * `/vX/socket/:dataset`: where the Studio tells who is looking at which field. For members who may read the dataset, also
 * by a token that they send later; each hears of the documents that are theirs to see.
 */
export const presenceSocket: SocketHandler = (context) => {
  const {presence} = context.lake.realtime
  const {dataset = ''} = context.params
  const visit: Visit = {
    subscriptions: new Set(),
    tellAll(news) {
      room?.tellAll(news)
      return 'ok'
    },
  }
  let identity = context.identity
  let room: ReturnType<typeof presence.join> | undefined
  let beat: NodeJS.Timeout | undefined

  return {
    open(socket) {
      room = presence.join(dataset, {
        tell: (news) => hear(socket, news),
        end: () => socket.close(1001, 'The lake is stopping'),
      })
      beat = setInterval(() => keepAlive(socket), 15_000).unref()
    },
    message(text, socket) {
      const request = presenceMessage.safeParse(parseJson(text))
      if (!request.success) return socket.send(rpcError(invalidRequest, 'Not a request of the presence protocol'))
      if (request.data.method === 'authorization') identity = bearer(context, request.data.params.authorization)
      const user = memberOf(identity)
      if (user === undefined) return socket.close(4001, 'Sign in to take part in presence')
      if (!mayTakePart()) return socket.close(4003, `There is no dataset "${dataset}" that you may read`)
      const result = answer(request.data, user, visit)
      socket.send(JSON.stringify({jsonrpc: '2.0', id: request.data.id, result}))
    },
    close() {
      clearInterval(beat)
      const user = memberOf(identity)
      const {session} = visit
      if (user !== undefined && session !== undefined) visit.tellAll({type: 'disconnect', i: user, m: {session}})
      room?.leave()
    },
  }

  function hear(socket: Socket, news: PresenceNews) {
    if (visit.subscriptions.size === 0 || !mayTakePart()) return
    const {lake} = context
    const told = presenceNewsFor(lake.gateFor(identity, dataset), lake.store.reader(dataset), news)
    visit.subscriptions.forEach((subscription) => push(socket, subscription, told))
  }

  function mayTakePart() {
    return stillReads({lake: context.lake, identity}, dataset)
  }

  function keepAlive(socket: Socket) {
    if (isStillAllowed(identity, context.lake.accounts)) socket.send(heartbeat)
    else socket.close(4001, 'The session has ended: sign in again')
  }
}

function answer(request: PresenceMessage, user: string, visit: Visit): string | boolean {
  switch (request.method) {
    case 'authorization':
      return 'ok'
    case 'presence_subscribe':
      return subscribe(visit)
    case 'presence_unsubscribe':
      return visit.subscriptions.delete(request.params.subscriptionId)
    case 'presence_rollcall':
      visit.session = request.params.session
      return visit.tellAll({type: 'rollCall', i: user, session: visit.session})
    case 'presence_announce':
      visit.session = request.params.data.sessionId
      return visit.tellAll({type: 'state', i: user, m: request.params.data})
    case 'presence_disconnect':
      return visit.tellAll({type: 'disconnect', i: user, m: {session: request.params.session}})
  }
}

function subscribe({subscriptions}: Visit) {
  const id = randomUUID()
  subscriptions.add(id)
  return id
}

function push(socket: Socket, subscription: string, result: PresenceNews) {
  if (socket.bufferedBytes > maxBuffered) return socket.close(1013, 'Too slow; connect again')
  socket.send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params: {subscription, result}}))
}

function rpcError(code: number, message: string) {
  return JSON.stringify({jsonrpc: '2.0', id: null, error: {code, message}})
}

function bearer({lake}: RequestContext, authorization: string): Identity {
  return lake.accounts.identify(authorization.replace(/^Bearer\s+/i, '')) ?? {kind: 'anonymous'}
}

function memberOf(identity: Identity) {
  return identity.kind === 'user' || identity.kind === 'robot' ? identity.id : undefined
}

function parseJson(text: string): unknown {
  try {
    return shallowJson(text, 'The message')
  } catch {
    return undefined
  }
}
