import {setTimeout as sleep} from 'node:timers/promises'
import {WebSocket} from 'ws'
import {mutateJson} from './mutate-json.ts'
import type {Random} from './random.ts'
import {weirdText} from './weird-values.ts'

const listening = '/v2025-02-19/data/listen/production?query=*&includeResult=true'
const multiplexed = [
  {type: 'open', id: 1, url: listening, headers: {'last-event-id': '0.0'}},
  {type: 'open', id: 2, url: '/v2025-02-19/data/live/events/production', headers: {authorization: 'Bearer x'}},
  {type: 'close', id: 1},
] as const
const presence = [
  {jsonrpc: '2.0', id: 1, method: 'presence_subscribe', params: {}},
  {jsonrpc: '2.0', id: 'a', method: 'presence_rollcall', params: {session: 'tab'}},
  {
    jsonrpc: '2.0',
    id: 2,
    method: 'presence_announce',
    params: {data: {sessionId: 'tab', locations: [{type: 'document', path: ['title'], documentId: 'film'}]}},
  },
  {jsonrpc: '2.0', id: 3, method: 'presence_disconnect', params: {session: 'tab'}},
] as const

/** A few messages over one of the lake's WebSockets, right and wrong ones. Resolves with what was wrong about the answers. */
export async function talkOverSocket(url: string, token: string, random: Random): Promise<string | undefined> {
  const isMultiplexed = random.chance(0.6)
  const place = isMultiplexed ? '/mux' : '/v2022-06-30/socket/production'
  const socket = new WebSocket(
    url.replace('http', 'ws') + place,
    random.chance(0.5) ? {headers: {authorization: `Bearer ${token}`}} : {},
  )
  let problem: string | undefined
  socket.on('error', () => undefined)
  socket.on('message', (data) => {
    const text = String(data)
    if (text !== '♥' && !isJson(text)) problem = `said over ${place}: ${text.slice(0, 200)}`
  })
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await Promise.race([new Promise((resolve) => socket.once('open', resolve)), closed])
  for (let count = random.integer(6); count >= 0 && socket.readyState === WebSocket.OPEN; count -= 1) {
    socket.send(messageFor(isMultiplexed, random))
    await sleep(random.integer(5))
  }
  if (random.chance(0.2)) socket.terminate()
  else socket.close(random.pick([1000, 3000, 4999]))
  const over = setTimeout(() => socket.terminate(), 2000)
  await closed
  clearTimeout(over)
  return problem
}

function messageFor(isMultiplexed: boolean, random: Random): string | Uint8Array {
  const message = isMultiplexed ? random.pick(multiplexed) : random.pick(presence)
  const kind = random.integer(10)
  if (kind < 3) return JSON.stringify(message)
  if (kind === 3) return weirdText(random)
  if (kind === 4) return Buffer.from([random.integer(256), 0xff])
  if (kind === 5) return JSON.stringify(message).slice(0, random.integer(40))
  return JSON.stringify(mutateJson(message, random)) ?? ''
}

function isJson(text: string) {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
