import {expect, it} from '@jest/globals'
import {shortBody} from './short-body.ts'

/** A body without end, in pieces. */
function endless(piece: string) {
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled += 1
      controller.enqueue(new TextEncoder().encode(piece))
    },
  })
  const sent = {method: 'POST', body, duplex: 'half'}
  return {request: new Request('http://site/', sent), pulled: () => pulled}
}

it('is the text that was sent', async () => {
  const body = '{"title":"Гутчінс"}'
  expect(await shortBody(new Request('http://site/', {method: 'POST', body}))).toBe(body)
  expect(await shortBody(new Request('http://site/', {method: 'POST'}))).toBe('')
})

it('is given up when it goes on and on', async () => {
  const {request, pulled} = endless('x'.repeat(65_536))
  expect(await shortBody(request)).toBeNull()
  expect(pulled()).toBeLessThan(20)
})
