import dns from 'node:dns'
import net from 'node:net'
import tls from 'node:tls'
import {z} from 'zod'

/*
 * Loaded ahead of Sanity's command line, which is made for a host on the internet: it puts the project's id in front of
 * the host, as in verite.localhost, and its migrations ask for https whatever they are told.
 */
const {lookup} = dns
const {connect} = tls
const lake = URL.parse(process.env.SANITY_INTERNAL_ENV ?? '')
const target = z.object({host: z.string(), port: z.coerce.number()})

Object.assign(dns, {
  lookup: (name: string, ...rest: unknown[]) => Reflect.apply(lookup, dns, [loopback(name), ...rest]),
})
Object.assign(tls, {
  connect: (...rest: unknown[]) => plainlyToLake(rest[0]) ?? Reflect.apply(connect, tls, rest),
})

/** Browsers know that such names mean this machine (RFC 6761); Node asks the system, and many systems do not know it. */
function loopback(name: string): string {
  return name.endsWith('.localhost') ? 'localhost' : name
}

/** A connection without TLS where the lake has none; to every other host nothing changes. */
function plainlyToLake(asked: unknown): net.Socket | undefined {
  const {data} = target.safeParse(asked)
  if (!data || lake?.protocol !== 'http:' || Number(lake.port || 80) !== data.port) return undefined
  if (data.host !== lake.hostname && !data.host.endsWith(`.${lake.hostname}`)) return undefined
  const socket = net.connect(data.port, loopback(data.host))
  return socket.once('connect', () => socket.emit('secureConnect'))
}
