import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto'

const dayInSeconds = 24 * 60 * 60

export type SignedOriginals = {
  /** @returns the address of an asset with leave, for a day, to fetch the bytes exactly as they were uploaded */
  sign(url: string): string
  /** @returns whether an address carries that leave */
  isSigned(url: URL): boolean
}

/**
 * Sanity's export command fetches assets without its token, so the export stream hands it addresses that need none.
 * The key lives as long as the process: an address that outlives it is an ordinary one.
 */
export function signedOriginals(now: () => number = Date.now): SignedOriginals {
  const key = randomBytes(32)
  const signatureOf = (path: string, expires: string) => createHmac('sha256', key).update(`${expires} ${path}`).digest()
  return {
    sign(url) {
      const signed = new URL(url)
      const expires = String(Math.floor(now() / 1000) + dayInSeconds)
      signed.searchParams.set('dlRaw', 'true')
      signed.searchParams.set('expires', expires)
      signed.searchParams.set('signature', signatureOf(lastParts(signed), expires).toString('base64url'))
      return signed.href
    },
    isSigned(url) {
      const expires = url.searchParams.get('expires') ?? ''
      const signature = Buffer.from(url.searchParams.get('signature') ?? '', 'base64url')
      const expected = signatureOf(lastParts(url), expires)
      return (
        Number(expires) > now() / 1000 && signature.length === expected.length && timingSafeEqual(signature, expected)
      )
    },
  }
}

/** A proxy may serve the lake under a path of its own; kind, project, dataset and file are what is signed. */
function lastParts(url: URL) {
  return url.pathname.split('/').slice(-4).join('/')
}
