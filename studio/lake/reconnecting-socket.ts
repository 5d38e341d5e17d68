const firstDelay = 250
const longestDelay = 30_000

export type SocketEvents = {onMessage: (message: unknown) => void; onLost: (reason: Error) => void}
export type ReconnectingSocket = {connected: () => Promise<WebSocket>; sendIfOpen: (message: string) => void}

/**
 * One WebSocket that is opened when first asked for and again after it was lost. Attempts after a failure wait, each
 * twice as long as the one before up to half a minute, so that a lake that restarts is not met by a storm.
 */
export function createReconnectingSocket(url: string, {onMessage, onLost}: SocketEvents): ReconnectingSocket {
  let current: Promise<WebSocket> | undefined
  let open: WebSocket | undefined
  let failures = 0

  function connected() {
    current ??= wait(delayAfter(failures)).then(connect)
    return current
  }

  function connect() {
    return new Promise<WebSocket>((resolve, reject) => {
      const socket = new WebSocket(url)
      socket.onopen = () => {
        failures = 0
        open = socket
        resolve(socket)
      }
      socket.onmessage = ({data}) => onMessage(data)
      socket.onclose = () => {
        const reason = new TypeError(open ? `The connection to ${url} was lost.` : `${url} cannot be reached.`)
        if (!open) failures += 1
        open = current = undefined
        reject(reason)
        onLost(reason)
      }
    })
  }

  return {connected, sendIfOpen: (message) => open?.send(message)}
}

function delayAfter(failures: number) {
  if (failures === 0) return 0
  const delay = Math.min(longestDelay, firstDelay * 2 ** (failures - 1))
  // Spread out, or every open tab would knock at the same moment.
  return delay * (0.75 + Math.random() / 2)
}

function wait(milliseconds: number) {
  return new Promise<void>((resolve) => (milliseconds ? setTimeout(resolve, milliseconds) : resolve()))
}
