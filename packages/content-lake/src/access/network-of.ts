import {isIPv6} from 'node:net'

const mapped = /^::ffff:(?=\d+\.)/i

/**
 * Whom a limit counts by an address: an address of IPv4, and of IPv6 the network of it, since whoever has one address
 * there has the 2⁶⁴ around it.
 */
export function networkOf(address: string): string {
  const plain = address.replace(mapped, '')
  if (!isIPv6(plain)) return plain
  const [before = [], after = []] = plain.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}
