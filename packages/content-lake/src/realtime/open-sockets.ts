import type {Socket} from '../edge/socket.ts'

/** WebSockets to say goodbye to when the lake stops. */
export function openSockets() {
  const sockets = new Set<Socket>()
  return {
    /** Returns the way to forget it. */
    add(socket: Socket) {
      sockets.add(socket)
      return () => void sockets.delete(socket)
    },
    close() {
      for (const socket of sockets) socket.close(1001, 'The lake is stopping')
    },
  }
}
