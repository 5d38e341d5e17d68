import {beforeEach, describe, expect, it} from '@jest/globals'
import {request} from 'node:http'
import {setTimeout as wait} from 'node:timers/promises'
import {testedFront, until} from './tested-front.fixture.ts'

const front = testedFront()

describe('a page that is being made', () => {
  /** Makes pages one by one, when the test says so. */
  const made: (() => void)[] = []
  beforeEach(() => {
    made.length = 0
    front.behind = (response) => void made.push(() => front.page('first')(response))
  })
  const asMany = (path: string) => Array.from({length: 20}, () => front.ask(path))

  it('is made once, however many ask for it meanwhile', async () => {
    const answers = asMany('/films/i')
    await until(() => front.arrived === 20)
    expect(made.length).toBe(1)
    made[0]?.()
    const bodies = (await Promise.all(answers)).map(({body}) => body.toString())
    expect(new Set(bodies)).toEqual(new Set(['first']))
    expect(front.asked).toEqual(['GET /films/i'])
  })

  it('is made for each when it turns out to be for one alone', async () => {
    front.behind = (response) =>
      void made.push(() => {
        response.write('for you')
        setTimeout(() => response.end(), 200)
      })
    const answers = asMany('/films/j')
    await until(() => front.arrived === 20)
    made[0]?.()
    await until(() => made.length === 20)
    for (const make of made.slice(1)) make()
    expect((await Promise.all(answers)).every(({body}) => body.toString() === 'for you')).toBe(true)
  })

  it('is made anew for who asked after it had changed', async () => {
    const early = front.ask('/films/k')
    await until(() => made.length === 1)
    await wait(5)
    front.expire('sanity:film')
    const late = front.ask('/films/k')
    await until(() => front.arrived === 2)
    made[0]?.()
    await early
    await until(() => made.length === 2)
    made[1]?.()
    expect(front.asked).toEqual(['GET /films/k', 'GET /films/k'])
    expect((await late).status).toBe(200)
  })

  it('is made for the next when whoever asked first has left', async () => {
    const left = request({port: front.port, path: '/films/l', host: '127.0.0.1'}).on('error', () => undefined)
    left.end()
    await until(() => front.arrived === 1)
    const answer = front.ask('/films/l')
    await until(() => front.arrived === 2)
    left.destroy()
    await until(() => made.length === 2)
    made[1]?.()
    expect((await answer).body.toString()).toBe('first')
  })
})
