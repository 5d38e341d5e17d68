import {once} from 'node:events'
import {afterAll, afterEach, beforeAll, describe, expect, it} from '@jest/globals'
import {
  applyDocumentActions,
  createDocument,
  createDocumentHandle,
  createSanityInstance,
  editDocument,
  getCurrentUserState,
  getDocumentState,
  getPresence,
  getQueryState,
  getUsersState,
  publishDocument,
  reportPresence,
  resolveDocument,
  resolveQuery,
  type SanityInstance,
  type StateSource,
  type UserPresence,
} from '@sanity/sdk'
import {WebSocket} from 'ws'
import {z} from 'zod'
import {serveLake, type ServedLake} from './served-lake.ts'

const subscription = z.object({
  result: z.looseObject({type: z.string(), m: z.looseObject({sessionId: z.string().optional()}).optional()}),
})

let served: ServedLake
const instances: SanityInstance[] = []

beforeAll(async () => {
  served = await serveLake()
})
afterEach(() => instances.splice(0).forEach((instance) => instance.dispose()))
afterAll(() => served.stop())

/** An app of Sanity's SDK, as somebody has it open. */
function open(as: 'editor' | 'viewer' = 'editor'): SanityInstance {
  const instance = createSanityInstance({
    projectId: 'verite',
    dataset: 'production',
    perspective: 'drafts',
    useProjectHostname: false,
    auth: {token: served.tokens[as], apiHost: served.url},
  })
  instances.push(instance)
  return instance
}

const film = (documentId: string) =>
  createDocumentHandle({documentId, documentType: 'film', projectId: 'verite', dataset: 'production'})

/** Waits until what an app shows is as expected. */
function shown<T>(source: StateSource<T>, expected: (value: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscription = source.observable.subscribe({
      next(value) {
        if (!expected(value)) return
        setImmediate(() => subscription.unsubscribe())
        resolve(value)
      },
      error: reject,
    })
  })
}

describe("Sanity's SDK", () => {
  it('knows who it is for', async () => {
    const user = await shown(getCurrentUserState(open()), (current) => current !== null)
    expect(user).toMatchObject({name: 'editor', role: 'editor'})
  })

  it('creates, edits and publishes a document', async () => {
    const writing = open()
    const handle = film('take')
    const created = await applyDocumentActions(writing, {actions: [createDocument(handle)]})
    await created.submitted()
    expect(await served.client('viewer').getDocument('drafts.take')).toMatchObject({_type: 'film'})
    const edited = await applyDocumentActions(writing, {actions: [editDocument(handle, {set: {title: 'Last Take'}})]})
    await edited.submitted()
    expect(await resolveDocument(writing, handle)).toMatchObject({_id: 'drafts.take', title: 'Last Take'})
    const anonymous = served.client('anonymous')
    expect(await anonymous.fetch('*[_id == "take"]')).toEqual([])
    const published = await applyDocumentActions(writing, {actions: [publishDocument(handle)]})
    await published.submitted()
    expect(await anonymous.fetch('*[_id == "take"].title')).toEqual(['Last Take'])
  })

  it('shows what others change while it is open', async () => {
    const [app, editor] = [open(), served.client('editor')]
    await editor.create({_id: 'drafts.shared', _type: 'film', title: 'Before'})
    const title = getDocumentState<string>(app, {...film('shared'), path: 'title'})
    await shown(title, (value) => value === 'Before')
    const seen = shown(title, (value) => value === 'After')
    await editor.patch('drafts.shared').set({title: 'After'}).commit()
    expect(await seen).toBe('After')
  })

  it('lists the people of the project', async () => {
    served.lake.accounts.addUser({email: 'ana@film.example', displayName: 'Ana', role: 'editor'})
    const people = await shown(
      getUsersState(open(), {resourceType: 'project', projectId: 'verite'}),
      (value) => value !== undefined,
    )
    expect(people?.data).toMatchObject([{profile: {displayName: 'Ana'}, memberships: [{roleNames: ['editor']}]}])
  })

  it('asks queries, and again when their answer changes', async () => {
    const app = open()
    const query = {query: 'count(*[_type == "scene"])', projectId: 'verite', dataset: 'production'}
    expect(await resolveQuery<number>(app, query)).toBe(0)
    const two = shown(getQueryState<number>(app, query), (count) => count === 2)
    await served.client('editor').transaction().create({_type: 'scene'}).create({_type: 'scene'}).commit()
    expect(await two).toBe(2)
  })

  it('lets nobody write who may not', async () => {
    const actions = [createDocument(film('refused'))]
    await expect(applyDocumentActions(open('viewer'), {actions})).rejects.toThrow(/permission|access|grant/i)
  })

  it('shows who else is in a document', async () => {
    const isKnown = (people: UserPresence[]) => people[0]?.user.profile.displayName === 'viewer'
    const others = shown(getPresence(open()), isKnown)
    const theirs = await socketAs('viewer')
    const [first] = await others
    expect(first).toMatchObject({sessionId: 'their-tab', locations: [{documentId: 'drafts.take', path: ['title']}]})
    theirs.close()
  })

  it('tells others where it is', async () => {
    const theirs = await socketAs('viewer')
    const told = once(theirs, 'presence')
    const app = open()
    const leave = getPresence(app).subscribe()
    reportPresence(app, {locations: [{documentId: 'take', path: ['title']}]})
    const [message] = await told
    leave()
    expect(message).toMatchObject({type: 'state', m: {locations: [{documentId: 'drafts.take', path: ['title']}]}})
    theirs.close()
  })
})

/** Another browser's connection: one program has one session of the SDK, however many instances it opens. */
async function socketAs(role: 'viewer'): Promise<WebSocket> {
  const socket = new WebSocket(`${served.url.replace('http', 'ws')}/v2022-06-30/socket/production`)
  await once(socket, 'open')
  const ask = (id: string, method: string, params: object) =>
    socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params: {...params, apiVersion: 'v1'}}))
  const locations = [{type: 'document', documentId: 'drafts.take', path: ['title'], lastActiveAt: new Date()}]
  const announce = () => ask('announce', 'presence_announce', {data: {locations, sessionId: 'their-tab'}})
  socket.on('message', (data) => {
    if (String(data) === '♥') return
    const {params} = z.object({params: subscription.optional()}).parse(JSON.parse(String(data)))
    if (params?.result.type === 'rollCall') announce()
    if (params?.result.type === 'state' && params.result.m?.sessionId !== 'their-tab')
      socket.emit('presence', params.result)
  })
  ask('authorize', 'authorization', {authorization: `Bearer ${served.tokens[role]}`})
  ask('subscribe', 'presence_subscribe', {})
  announce()
  return socket
}
