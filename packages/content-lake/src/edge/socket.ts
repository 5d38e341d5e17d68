/** A WebSocket as the lake's own code sees it. */
export type Socket = {
  send(text: string): void
  close(code: number, reason: string): void
  /** Bytes that the other side has not taken yet. */
  readonly bufferedBytes: number
}

export type SocketEvents = {
  open?(socket: Socket): void
  message(text: string, socket: Socket): void
  close(): void
}
