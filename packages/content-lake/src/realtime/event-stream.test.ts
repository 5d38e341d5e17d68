import {afterEach, beforeEach, expect, it} from '@jest/globals'
import {encodeEvent, eventStreams, type EventStreams} from './event-stream.ts'

let streams: EventStreams
beforeEach(() => {
  streams = eventStreams()
})
afterEach(() => streams.close())

const always = {stillAllowed: () => true, onClose: () => undefined}

it('an event’s id and data each have their line', () => {
  const text = new TextDecoder().decode(encodeEvent({event: 'mutation', id: '7.0', data: {text: 'one\ntwo'}}))
  expect(text).toBe('event: mutation\nid: 7.0\ndata: {"text":"one\\ntwo"}\n\n')
})

it('a silent stream is kept alive with comments', async () => {
  streams = eventStreams({keepaliveMs: 1})
  const reader = streams.open(always).response.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(':\n\n')
})

it('a stream ends with the right to it', async () => {
  streams = eventStreams({keepaliveMs: 1})
  let allowed = true
  const {response, send} = streams.open({...always, stillAllowed: () => allowed})
  send(encodeEvent({event: 'welcome', data: {}}))
  allowed = false
  expect(await response.text()).toContain('event: welcome')
  expect(streams.size).toBe(0)
})

it('a reader that does not keep up gets what was kept for it and an end, and no more', async () => {
  streams = eventStreams({maxBuffered: 10_000})
  let closed = 0
  const {response, send} = streams.open({...always, onClose: () => (closed += 1)})
  for (let index = 0; index < 20; index++) send(new Uint8Array(1000))
  expect({closed, open: streams.size}).toEqual({closed: 1, open: 0})
  expect((await response.bytes()).length).toBe(11_000)
})

it('a reader that leaves is forgotten', async () => {
  streams = eventStreams()
  let closed = 0
  const {response, send} = streams.open({...always, onClose: () => (closed += 1)})
  await response.body?.cancel()
  send(new Uint8Array(1))
  expect({closed, open: streams.size}).toEqual({closed: 1, open: 0})
})

it('all streams end when the lake stops', async () => {
  streams = eventStreams()
  const texts = [streams.open(always), streams.open(always)].map(({response}) => response.text())
  streams.close()
  expect(await Promise.all(texts)).toEqual(['', ''])
})
