import type {WebSocketLike} from '@hono/node-server'
import type {WSContext, WSEvents} from 'hono/ws'
import {WebSocket} from 'ws'
import type {Socket, SocketEvents} from './socket.ts'

/** Gives a socket handler texts only: the lake's protocols have no binary messages. */
export function textSocketEvents(events: SocketEvents): WSEvents<WebSocketLike> {
  return {
    onOpen: (_event, context) => events.open?.(socketOf(context)),
    onMessage({data}, context) {
      if (typeof data === 'string') events.message(data, socketOf(context))
      else context.close(1003, 'Text messages only')
    },
    onClose: () => events.close(),
  }
}

function socketOf(context: WSContext<WebSocketLike>): Socket {
  const {raw} = context
  return {
    send: (text) => context.send(text),
    close: (code, reason) => context.close(code, reason),
    get bufferedBytes() {
      return raw instanceof WebSocket ? raw.bufferedAmount : 0
    },
  }
}
