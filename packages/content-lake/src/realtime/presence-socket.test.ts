import {once} from 'node:events'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {WebSocket} from 'ws'
import {serveLake, studioOrigin, type ServedLake} from '../../test/served-lake.ts'

let served: ServedLake
beforeAll(async () => {
  served = await serveLake()
})
afterAll(() => served.stop())

describe('presence', () => {
  it('tells everybody in a dataset where the others are, until they leave', async () => {
    const ada = await join({token: served.tokens.editor})
    const bo = await join({token: served.tokens.viewer})
    const told = await bo.subscribe()
    await ada.call('presence_announce', {
      data: {sessionId: 'tab-a', locations: [{type: 'document', documentId: 'film'}]},
    })
    const news = await told()
    expect(news).toMatchObject({type: 'state', m: {sessionId: 'tab-a', locations: [{documentId: 'film'}]}})

    await bo.call('presence_rollcall', {session: 'tab-b'})
    expect(await told()).toMatchObject({type: 'rollCall', session: 'tab-b'})

    ada.socket.close()
    expect(await told()).toEqual({type: 'disconnect', i: Object(news).i, m: {session: 'tab-a'}})
    bo.socket.close()
  })

  it('knows a browser by its cookie', async () => {
    const user = await served.lake.accounts.addUser({email: 'c@example.org', displayName: 'C', role: 'editor'})
    const cookie = `lake-session=${served.lake.accounts.startSession(user.id).secret}`
    const client = await join({headers: {cookie, origin: studioOrigin}})
    const told = await client.subscribe()
    await client.call('presence_announce', {data: {sessionId: 's', locations: []}})
    expect(await told()).toMatchObject({i: user.id})
    client.socket.close()
  })

  it('is closed to those who are not signed in', async () => {
    const client = await join({})
    const closed = once(client.socket, 'close')
    client.send('presence_subscribe', {})
    expect((await closed)[0]).toBe(4001)
  })

  it('tells a narrow role of nobody who looks at what the role may not see', async () => {
    const {accounts} = served.lake
    const grants = [{filter: '_type == "notice"', permissions: ['read' as const]}]
    accounts.saveRole({name: 'notices', title: 'Notices', description: '', grants})
    const narrow = await join({token: accounts.createRobot({label: 'n', role: 'notices'}).secret})
    const told = await narrow.subscribe()
    await served.client('editor').create({_id: 'drafts.shown', _type: 'notice'})
    await served.client('editor').create({_id: 'drafts.secret', _type: 'memo'})
    const ada = await join({token: served.tokens.editor})
    const locations = ['shown', 'secret', 'drafts.secret', 'nowhere'].map((documentId) => ({documentId}))
    await ada.call('presence_announce', {data: {sessionId: 'tab', locations: [...locations, 'secret']}})
    expect(await told()).toMatchObject({type: 'state', m: {sessionId: 'tab', locations: [{documentId: 'shown'}]}})
    ada.socket.close()
    narrow.socket.close()
  })

  it('is closed to those who may read nothing of the dataset', async () => {
    const {accounts} = served.lake
    const grants = [{datasets: ['elsewhere'], filter: 'true', permissions: ['read' as const]}]
    accounts.saveRole({name: 'elsewhere', title: 'Elsewhere', description: '', grants})
    const client = await join({})
    const closed = once(client.socket, 'close')
    const {secret} = accounts.createRobot({label: 'e', role: 'elsewhere'})
    client.send('authorization', {authorization: `Bearer ${secret}`})
    expect((await closed)[0]).toBe(4003)
  })

  it('takes nothing that could not be told to the others', async () => {
    const ada = await join({token: served.tokens.editor})
    const bo = await join({token: served.tokens.viewer})
    const told = await bo.subscribe()
    const nested = '['.repeat(60_000) + ']'.repeat(60_000)
    ada.socket.send(
      `{"id":"1","method":"presence_announce","params":{"data":{"sessionId":"a","locations":[${nested}]}}}`,
    )
    expect(await ada.next()).toMatchObject({error: {code: -32600}})
    await ada.call('presence_rollcall', {session: 'tab'})
    expect(await told()).toMatchObject({type: 'rollCall', session: 'tab'})
    ada.socket.close()
    bo.socket.close()
  })

  it('is closed to pages of other origins', async () => {
    const socket = new WebSocket(address(), {headers: {origin: 'https://evil.example'}})
    const [error] = await once(socket, 'error')
    expect(String(error)).toContain('403')
  })

  it('answers what is no request of the protocol with an error', async () => {
    const client = await join({token: served.tokens.editor})
    client.socket.send('{"method":"presence_announce","id":"1","params":{}}')
    expect(await client.next()).toMatchObject({error: {code: -32600}})
    client.socket.close()
  })
})

function address() {
  return `${served.url.replace('http', 'ws')}/v2022-06-30/socket/production`
}

async function join({token, headers = {}}: {token?: string; headers?: Record<string, string>}) {
  const socket = new WebSocket(address(), {headers})
  const messages: unknown[] = []
  let wake = () => {}
  socket.on('message', (data) => {
    if (String(data) !== '♥') messages.push(JSON.parse(String(data)))
    wake()
  })
  await once(socket, 'open')
  const next = async () => {
    while (messages.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    return messages.shift()
  }
  const send = (method: string, params: unknown) => socket.send(JSON.stringify({jsonrpc: '2.0', id: 1, method, params}))
  const call = async (method: string, params: unknown) => {
    send(method, params)
    for (;;) {
      const message = Object(await next())
      if ('result' in message) return message.result
      messages.push(message)
    }
  }
  if (token) await call('authorization', {authorization: `Bearer ${token}`})
  return {
    socket,
    send,
    call,
    next,
    async subscribe() {
      const subscription = await call('presence_subscribe', {})
      return async () => {
        const {method, params} = Object(await next())
        expect({method, subscription: params.subscription}).toEqual({method: 'presence_subscription', subscription})
        return params.result
      }
    },
  }
}
