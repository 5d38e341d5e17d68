import {randomBytes, scrypt, timingSafeEqual} from 'node:crypto'
import {promisify} from 'node:util'

const derive = promisify<string, Buffer, number, {N: number; r: number; p: number; maxmem: number}, Buffer>(scrypt)

/** OWASP's setting for 32 MiB; each hash names its own, so that a later one can differ. */
const cost = {N: 2 ** 15, r: 8, p: 3}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password.normalize('NFKC'), salt, 32, {...cost, maxmem: memory(cost)})
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Works as hard when there is no hash, so that time does not tell which addresses have an account. */
export async function passwordMatches(password: string, hash: string | undefined): Promise<boolean> {
  const [, N = cost.N, r = cost.r, p = cost.p, salt = '', key = ''] = hash?.split('$') ?? []
  const settings = {N: Number(N), r: Number(r), p: Number(p)}
  const derived = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), 32, {
    ...settings,
    maxmem: memory(settings),
  })
  const expected = Buffer.from(key, 'base64url')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

function memory({N, r, p}: {N: number; r: number; p: number}) {
  return 128 * r * (N + p + 2) * 2
}
