import dns from 'node:dns'
import net from 'node:net'
import tls from 'node:tls'
import {z} from 'zod'

/*
 * Loaded ahead of Sanity's command line, which is made for a host on the internet: it puts the project's id in front of
 * the host, as in verite.localhost, its migrations ask for https whatever they are told, and scripts that it executes
 * are given a client of sanity.io, which must not learn a token of the lake.
 */
const {lookup} = dns
const {connect} = tls
const lake = URL.parse(process.env.SANITY_INTERNAL_ENV ?? '')
const lakePort = Number(lake?.port) || (lake?.protocol === 'https:' ? 443 : 80)
const target = z.looseObject({host: z.string(), port: z.coerce.number()})

Object.assign(dns, {
  lookup: (name: string, ...rest: unknown[]) => Reflect.apply(lookup, dns, [reachable(name), ...rest]),
})
Object.assign(tls, {
  connect: (...rest: unknown[]) => toLake(rest[0]) ?? Reflect.apply(connect, tls, rest),
})

/** Browsers know that names under localhost mean this machine (RFC 6761); Node asks the system, and many do not know. */
function reachable(name: string): string {
  if (lake && isHosted(name)) return reachable(lake.hostname)
  return name.endsWith('.localhost') ? 'localhost' : name
}

function isHosted(name: string): boolean {
  return /(^|\.)(api|apicdn)\.sanity\.io$/.test(name)
}

/** A connection to the lake, without TLS where it has none; nothing for every other host. */
function toLake(asked: unknown): net.Socket | undefined {
  const {data} = target.safeParse(asked)
  if (!data || !lake) return undefined
  const hosted = isHosted(data.host)
  const ours = data.port === lakePort && (data.host === lake.hostname || data.host.endsWith(`.${lake.hostname}`))
  if (!hosted && !ours) return undefined
  if (lake.protocol === 'http:') {
    const socket = net.connect(lakePort, reachable(data.host))
    return socket.once('connect', () => socket.emit('secureConnect'))
  }
  return hosted ? connect({...data, host: lake.hostname, servername: lake.hostname, port: lakePort}) : undefined
}
