import type {IncomingMessage} from 'node:http'
import {LRUCache} from 'lru-cache'

const most = 60
const perSecond = 1

/**
 * How often one client may ask for what does not exist, or with a wrong secret: each time is work, and nobody who reads
 * does it often. Sixty at once, then one a second.
 */
export class MissBudget {
  readonly #spent = new LRUCache<string, {misses: number; at: number}>({max: 10_000})

  /** Whether this client has used up what it had. */
  isSpent(client: string | null, now = Date.now()): boolean {
    return client !== null && this.#misses(client, now) >= most
  }

  miss(client: string | null, now = Date.now()) {
    if (client !== null) this.#spent.set(client, {misses: this.#misses(client, now) + 1, at: now})
  }

  #misses(client: string, now: number) {
    const {misses, at} = this.#spent.get(client) ?? {misses: 0, at: now}
    return Math.max(0, misses - ((now - at) / 1000) * perSecond)
  }
}

/**
 * Who asks. A private address is a proxy of ours, which says for whom; nobody else is believed. `null` for programs on
 * this machine: they are ours too.
 */
export function clientOf({socket, headers}: IncomingMessage): string | null {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!isPrivate(peer)) return peer
  const forwarded = [headers['x-forwarded-for']].flat().at(-1)?.split(',').at(-1)?.trim()
  return forwarded ?? (isLoopback(peer) ? null : peer)
}

const isLoopback = (address: string) => address === '::1' || address.startsWith('127.')

const isPrivate = (address: string) =>
  isLoopback(address) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:)/i.test(address)
