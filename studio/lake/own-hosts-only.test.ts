import {describe, expect, it, jest} from '@jest/globals'
import {ownHostsOnly} from './own-hosts-only.ts'

const network = jest.fn<typeof fetch>(async () => new Response('from the network'))
const guarded = ownHostsOnly(network, 'http://localhost:3400', 'verite')

describe('a studio on a lake', () => {
  it('asks Sanity’s servers nothing', async () => {
    network.mockClear()
    expect(await (await guarded('https://sanity-cdn.com/v1/modules/sanity/latest')).json()).toEqual({})
    expect((await guarded('https://api.sanity.io/vX/intake/feedback', {method: 'POST'})).status).toBe(503)
    expect(network).not.toHaveBeenCalled()
  })

  it('finds the lake where the project’s id was put before its host', async () => {
    await guarded('http://verite.localhost:3400/v1/users/me?tag=sdk', {credentials: 'include'})
    expect(network).toHaveBeenLastCalledWith(new URL('http://localhost:3400/v1/users/me?tag=sdk'), {
      credentials: 'include',
    })
  })

  it('leaves every other request as it is, also to a host that merely looks like one of Sanity’s', async () => {
    const request = new Request('https://notsanity.io/')
    await guarded(request)
    expect(network).toHaveBeenLastCalledWith(request, undefined)
  })
})
