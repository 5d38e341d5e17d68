import type {WebSocketLike} from '@hono/node-server'
import type {WSContext, WSEvents} from 'hono/ws'
import {WebSocket} from 'ws'
import type {Socket, SocketEvents} from './socket.ts'

/**
 * Gives a socket handler texts only: the lake's protocols have no binary messages. What fails ends this connection: thrown
 * any further it would end the process.
 */
export function textSocketEvents(events: SocketEvents, onFailure: (error: unknown) => void): WSEvents<WebSocketLike> {
  return {
    onOpen: (_event, context) => guarded(context, () => events.open?.(socketOf(context))),
    onMessage({data}, context) {
      if (typeof data === 'string') guarded(context, () => events.message(data, socketOf(context)))
      else context.close(1003, 'Text messages only')
    },
    onClose: (_event, context) => guarded(context, () => events.close()),
  }

  function guarded(context: WSContext<WebSocketLike>, run: () => void) {
    try {
      run()
    } catch (error) {
      onFailure(error)
      context.close(1011, 'This failed in the lake; see its log')
    }
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
