import {WebSocket} from 'ws'
import {canaries} from './canaries.ts'
import type {ServedLake} from './served-lake.ts'
import {streamedText} from './streamed-text.ts'

export type Overheard = {text: string; news: number; allowed: number}
/** Something that is listened to; nothing where the door stays shut. */
type Stream = {heardUntil(last: string): Promise<Overheard>; leave(): void | Promise<void>} | undefined
type Open = (served: ServedLake, headers: Record<string, string>) => Promise<Stream>[]

const options = 'includeResult=true&includePreviousRevision=true&includeAllVersions=true&effectFormat=mendoza'
const listenPaths = ['v2025-02-19', 'v2021-06-07', 'vX'].flatMap((version) =>
  ['production', 'vault'].map((dataset) => `/${version}/data/listen/${dataset}?query=*&${options}`),
)
const livePaths = ['production', 'vault'].flatMap((dataset) =>
  ['', '?includeDrafts=true'].map((drafts) => `/v2025-02-19/data/live/events/${dataset}${drafts}`),
)
/** Of all the changes, the film whose private field changes and the last document are for everybody. */
const publicNews = 2

/** How each endpoint that goes on is listened to, by its route's name. */
export const canaryStreams: Readonly<Record<string, Open>> = {
  'GET /data/listen/:dataset': (served, headers) => listenPaths.map((path) => overEvents(served, headers, path)),
  'GET /data/live/events/:dataset': (served, headers) => livePaths.map((path) => overEvents(served, headers, path)),
  'WEBSOCKET /mux': (served, headers) =>
    [...listenPaths, ...livePaths].map((path) => overMultiplexer(served, headers, path)),
  'WEBSOCKET /socket/:dataset': (served, headers) =>
    ['production', 'vault'].map((dataset) => overPresence(served, headers, dataset)),
}

async function overEvents(served: ServedLake, headers: Record<string, string>, path: string): Promise<Stream> {
  const response = await fetch(served.url + path, {headers})
  if (!response.ok) {
    await response.body?.cancel()
    return undefined
  }
  const stream = streamedText(response)
  await stream.until(/event: welcome[^]*?\n\n/)
  const until = async (mark: string) => stream.until(new RegExp(`[^]*${mark}`))
  return {heardUntil: (last) => heard(served, path, last, until), leave: stream.leave}
}

async function overMultiplexer(served: ServedLake, headers: Record<string, string>, path: string): Promise<Stream> {
  const {socket, until} = await connect(served, headers, '/mux')
  socket.send(JSON.stringify({type: 'open', id: 1, url: path, headers: withoutCookie(headers)}))
  const head = await until('"type":"head"[^}]*|"type":"end"')
  if (!head.includes('"status":200')) return void socket.terminate()
  await until('event: welcome')
  return {heardUntil: (last) => heard(served, path, last, until), leave: () => socket.terminate()}
}

/** What was heard on a stream when the last change has come. Live events name no document, but the place in the log. */
async function heard(served: ServedLake, path: string, last: string, until: (mark: string) => Promise<string>) {
  if (path.includes('/listen/')) return {text: await until(last), news: 0, allowed: 0}
  const dataset = path.includes('/vault') ? 'vault' : 'production'
  const text = await until(`event: message[^:]*id: ${await sequenceOf(served, dataset)}\\b[^}]*`)
  // Whoever gets into the vault at all may know of all that happens there.
  const allowed = dataset === 'vault' ? Infinity : publicNews
  return {text, news: text.split('event: message').length - 1, allowed}
}

async function sequenceOf(served: ServedLake, dataset: string): Promise<string> {
  const stream = streamedText(
    await served.request('administrator', `/v2025-02-19/data/live/events/${dataset}?includeDrafts=true`),
  )
  const welcome = await stream.until(/event: welcome[^]*?\n\n/)
  await stream.leave()
  return /"id":"(\d+)"/.exec(welcome)?.[1] ?? ''
}

/** Listens while an editor opens what is hidden, and then what is not. */
async function overPresence(served: ServedLake, headers: Record<string, string>, dataset: string): Promise<Stream> {
  const path = `/v2022-06-30/socket/${dataset}`
  const {socket, until} = await connect(served, headers, path)
  const ask = (method: string, params: unknown) => socket.send(JSON.stringify({jsonrpc: '2.0', id: 1, method, params}))
  if (headers.authorization) ask('authorization', {authorization: headers.authorization})
  ask('presence_subscribe', {})
  await until('"result":"[0-9a-f]{8}-|♥closed')
  return {
    async heardUntil(last) {
      const editor = await connect(served, {authorization: `Bearer ${served.tokens.administrator}`}, path)
      const announce = (sessionId: string, documentId: string, where: string) => {
        const params = {data: {sessionId, locations: [{type: 'document', documentId, path: [where]}]}}
        editor.socket.send(JSON.stringify({jsonrpc: '2.0', id: 1, method: 'presence_announce', params}))
      }
      for (const [id, canary] of whereabouts) announce('tab', id, canary)
      announce(last, 'notice', 'title')
      const text = await until(last)
      editor.socket.terminate()
      return {text, news: 0, allowed: 0}
    },
    leave: () => socket.terminate(),
  }
}
const whereabouts: readonly (readonly [string, string])[] = [
  ['memo', canaries.production],
  ['drafts.film', canaries.production],
  ['vaulted', canaries.vault],
]

async function connect(served: ServedLake, headers: Record<string, string>, path: string) {
  const socket = new WebSocket(served.url.replace('http', 'ws') + path, {headers})
  let text = ''
  let wake = () => {}
  const add = (more: string) => {
    text += more
    wake()
  }
  // A door that does not even open is heard as one that was shut.
  socket.on('error', () => add('♥closed'))
  socket.on('close', () => add('♥closed'))
  socket.on('message', (data) => add(`${String(data).replaceAll('\\n', '\n').replaceAll('\\"', '"')}\n`))
  await new Promise((resolve) => socket.once('open', resolve).once('close', resolve))
  return {
    socket,
    /** All that was said until this, or until the other end left. */
    async until(pattern: string): Promise<string> {
      while (!new RegExp(pattern).test(text) && !text.includes('♥closed')) {
        await new Promise<void>((resolve) => (wake = resolve))
      }
      return text
    },
  }
}

function withoutCookie({cookie: _cookie, origin: _origin, ...headers}: Record<string, string>) {
  return headers
}
