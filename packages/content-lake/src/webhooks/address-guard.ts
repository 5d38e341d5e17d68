import {lookup, type LookupAddress} from 'node:dns'
import {BlockList, isIP, type LookupFunction} from 'node:net'

/** An address that webhooks may not reach. */
export class ForbiddenAddress extends Error {
  override name = 'ForbiddenAddress'
}

export type AddressGuard = {
  /** @throws ForbiddenAddress when the URL names such an address itself, in whatever spelling */
  check(url: URL): void
  /** Looks a name up for a connection, which then goes to the very addresses that were checked. */
  lookupFor(url: URL): LookupFunction
}

const notPublic = {
  ipv4: [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
    ...['224.0.0.0/4', '240.0.0.0/4'],
  ],
  // Among them what carries an IPv4 address inside: NAT64, Teredo, 6to4. IPv4-mapped ones count as what they map.
  ipv6: [
    ...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
    ...['5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
  ],
} as const

/**
 * Keeps webhooks away from what only this machine and its network can reach.
 * @param allowedHosts hosts, with or without a port, that may be reached all the same: `localhost:3000`
 */
export function addressGuard(allowedHosts: readonly string[]): AddressGuard {
  const blocked = blockList()
  const isAllowed = ({host, hostname}: URL) => allowedHosts.includes(host) || allowedHosts.includes(hostname)
  const assertPublic = (address: string, url: URL) => {
    if (isAllowed(url) || !blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')) return
    throw new ForbiddenAddress(
      `${url.host} is ${address}, which is not a public address. To allow it, name it in LAKE_WEBHOOK_HOSTS`,
    )
  }
  return {
    check(url) {
      // The URL parser has made "0177.1", "2130706433" and their kind one spelling.
      const address = url.hostname.replace(/^\[|\]$/g, '')
      if (isIP(address)) assertPublic(address, url)
    },
    lookupFor: (url) => (hostname, options, answer) => {
      lookup(hostname, {...options, all: true}, (error, found: LookupAddress[]) => {
        if (error) return answer(error, [])
        try {
          for (const {address} of found) assertPublic(address, url)
        } catch (forbidden) {
          return answer(forbidden instanceof Error ? forbidden : new Error(String(forbidden)), [])
        }
        const [first] = found
        if (options.all || !first) return answer(null, found)
        return answer(null, first.address, first.family)
      })
    },
  }
}

function blockList(): BlockList {
  const list = new BlockList()
  for (const family of ['ipv4', 'ipv6'] as const) {
    for (const subnet of notPublic[family]) {
      const [network = '', bits] = subnet.split('/')
      list.addSubnet(network, Number(bits), family)
    }
  }
  return list
}
