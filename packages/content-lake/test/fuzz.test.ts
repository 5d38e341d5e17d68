import {describe, expect, jest, test} from '@jest/globals'
import {fuzzLake} from '../fuzz/fuzz-lake.ts'
import {judgeAnswer} from '../fuzz/judge-answer.ts'
import {mutateRequest} from '../fuzz/mutate-request.ts'
import {seededRandom} from '../fuzz/random.ts'
import {sampleRequests} from '../fuzz/sample-requests.ts'
import {routes} from '../src/routes.ts'

jest.setTimeout(240_000)

test('thousands of malformed requests do a lake no harm', async () => {
  const {faults, requests, outcomes} = await fuzzLake({requests: 3000, seed: 20261122})
  expect(faults).toEqual([])
  expect(requests).toBeGreaterThanOrEqual(3000)
  // Most of them would prove nothing if they were all refused at the door.
  expect(outcomes['answer 200']).toBeGreaterThan(500)
})

test('every route is among what is asked', () => {
  const asked = new Set(sampleRequests('a.png').map(({route}) => route))
  const table = routes.filter(({method}) => method !== 'WEBSOCKET')
  const missing = table.filter(
    ({method, path}) => !asked.has(`${method} ${path.replaceAll(/\{[^}]*\}|\/:name$/g, '')}`),
  )
  expect(missing).toEqual([])
})

test('the same seed asks the same', () => {
  const [sample] = sampleRequests('a.png')
  if (!sample) throw new Error('There is no sample')
  const requests = () => Array.from({length: 50}, (_, index) => mutateRequest(sample, seededRandom(index)))
  expect(requests()).toEqual(requests())
})

describe('an answer is a fault when', () => {
  const asked = {route: '', method: 'GET', target: '/v1/x', headers: {}, body: undefined}
  const answer = (status: number, text: string) => ({kind: 'answer', status, type: 'application/json', text}) as const
  test.each([
    ['it is a 500', answer(500, '{}')],
    ['its error has another shape', answer(400, '{"message":"wrong"}')],
    [
      'its body says another status',
      answer(400, '{"statusCode":404,"message":"a","error":{"type":"a","description":"b"}}'),
    ],
    ['it shows a stack', answer(200, '{"a":"Error\n    at run (file.ts:1:1)"}')],
    ['it never came', {kind: 'lost', reason: 'socket hang up'} as const],
  ])('%s', (_name, given) => {
    expect(judgeAnswer(asked, given)).toBeDefined()
  })
})
