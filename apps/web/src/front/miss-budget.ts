import type {IncomingMessage} from 'node:http'
import {LRUCache} from 'lru-cache'
import {isIPv6} from 'node:net'

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
  const peer = plain(socket.remoteAddress ?? '')
  if (!isPrivate(peer)) return networkOf(peer)
  const forwarded = [headers['x-forwarded-for']].flat().at(-1)?.split(',').at(-1)?.trim()
  return forwarded === undefined ? (isLoopback(peer) ? null : peer) : networkOf(plain(forwarded))
}

/** Where both kinds are listened to, an address of IPv4 is written as one of IPv6. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** Whoever has one address of IPv6 has the 2⁶⁴ around it, so of those the network is counted. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

const isLoopback = (address: string) => address === '::1' || address.startsWith('127.')

const isPrivate = (address: string) =>
  isLoopback(address) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:)/i.test(address)
