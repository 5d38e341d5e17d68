import {describe, expect, it} from '@jest/globals'
import {allowsPath, signGrant, verifyGrant, type PreviewGrant} from './preview-grant.ts'

const secret = 'a-secret-of-thirty-two-characters'
const inAnHour = Date.now() + 3_600_000
const editor: PreviewGrant = {holder: 'editor', expires: inAnHour}
const guest: PreviewGrant = {
  holder: 'guest',
  expires: inAnHour,
  path: '/films/last-take',
  perspective: 'drafts',
  made: 0,
}

describe('a preview grant', () => {
  it('comes back as it was signed', async () => {
    expect(await verifyGrant(await signGrant(guest, secret), secret)).toEqual(guest)
  })

  it('is void once it has expired', async () => {
    const expired = await signGrant({...editor, expires: Date.now() - 1}, secret)
    expect(await verifyGrant(expired, secret)).toBeNull()
  })

  it('is void under another secret', async () => {
    expect(await verifyGrant(await signGrant(editor, secret), `${secret}!`)).toBeNull()
  })

  it('is void when its payload was exchanged', async () => {
    const [, signature] = (await signGrant(guest, secret)).split('.')
    const payload = Buffer.from(JSON.stringify(editor)).toString('base64url')
    expect(await verifyGrant(`${payload}.${signature}`, secret)).toBeNull()
  })

  it.each([undefined, null, '', 'x', 'a.b', 'a.b.c', '.', '%%%.%%%'])(
    'is void when it is no token: %p',
    async (token) => {
      expect(await verifyGrant(token, secret)).toBeNull()
    },
  )

  it('is void when it is signed but no grant', async () => {
    const odd: PreviewGrant = JSON.parse('{"holder":"administrator","expires":99999999999999}')
    expect(await verifyGrant(await signGrant(odd, secret), secret)).toBeNull()
  })

  it('opens everything to an editor, and to a guest the one page it was made for', () => {
    expect(allowsPath(editor, '/people/anybody')).toBe(true)
    expect(allowsPath(guest, '/films/last-take')).toBe(true)
    expect(allowsPath(guest, '/films/last-take/other')).toBe(false)
    expect(allowsPath(guest, '/')).toBe(false)
  })
})
