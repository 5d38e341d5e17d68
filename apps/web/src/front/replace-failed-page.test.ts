import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {subscriptionState} from '../content/subscription-state.ts'
import {testedFront} from './tested-front.fixture.ts'

const front = testedFront()

describe('a page that could not be drawn', () => {
  beforeEach(() => {
    front.behind = (response) => {
      response.statusCode = 500
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-encoding', 'gzip')
      response.flushHeaders()
      response.write('<html id="__next_error__">')
      response.end('<script></script>')
    }
  })
  const beginsWithItsHead = () => {
    const whole = front.behind
    front.behind = (response, url, headers) => {
      response.writeHead(500, {'content-encoding': 'gzip'})
      whole(response, url, headers)
    }
  }
  afterEach(() => subscriptionState.set({status: 'connecting', since: ''}))
  const asBrowsersDo = {accept: 'text/html,*/*;q=0.8'}

  it('says so without a script, in its language', async () => {
    subscriptionState.set({status: 'connected', since: ''})
    const {status, headers, body} = await front.ask('/films/h', asBrowsersDo)
    expect({status, encoding: headers['content-encoding']}).toEqual({status: 500, encoding: undefined})
    expect(body.toString()).toContain('<h1>This page could not be shown</h1>')
    expect(body.toString()).not.toContain('script')
    beginsWithItsHead()
    expect((await front.ask('/uk/films/h', asBrowsersDo)).body.toString()).toContain('<a href="/uk">')
  })

  it('is asked for again later while the lake is away', async () => {
    const {status, headers, body} = await front.ask('/films/h', asBrowsersDo, 'HEAD')
    expect({status, wait: headers['retry-after'], kept: headers['cache-control'], size: body.length}).toEqual({
      status: 503,
      wait: '10',
      kept: 'no-store',
      size: 0,
    })
  })

  it('is a sentence for programs, which ask again later too', async () => {
    const {status, headers, body} = await front.ask('/calendar.ics')
    expect({status, wait: headers['retry-after'], type: headers['content-type']}).toEqual({
      status: 503,
      wait: '10',
      type: 'text/plain; charset=utf-8',
    })
    expect(body.toString()).toBe('This cannot be told just now. Please ask again later.\n')
  })
})
