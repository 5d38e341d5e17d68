import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {once} from 'node:events'
import {createServer, request, type IncomingHttpHeaders, type Server, type ServerResponse} from 'node:http'
import {setTimeout as wait} from 'node:timers/promises'
import {brotliDecompressSync, gunzipSync, gzipSync} from 'node:zlib'
import {expireTags} from '../content/expire-tags.ts'
import {subscriptionState} from '../content/subscription-state.ts'
import {siteFront} from './site-front.ts'

type Answer = {status: number | undefined; headers: IncomingHttpHeaders; body: Buffer}

let server: Server
let port: number
/** What reached the framework behind the front. */
let asked: string[]
let behind: (response: ServerResponse, url: string, headers: IncomingHttpHeaders) => void

beforeEach(async () => {
  asked = []
  behind = page('first')
  server = createServer(
    siteFront(async (incoming, response) => {
      asked.push(`${incoming.method} ${incoming.url}`)
      behind(response, incoming.url ?? '', incoming.headers)
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function page(text: string, lifetime = 31536000) {
  return (response: ServerResponse) => {
    response.setHeader('x-page-tags', `sanity:film-${port},sanity:lake-${port}`)
    response.setHeader('x-nextjs-cache', 'HIT')
    response.setHeader('content-security-policy', [
      "default-src 'self'; script-src 'unsafe-inline'",
      "script-src 'self'",
    ])
    response.setHeader('cache-control', `s-maxage=${lifetime}`)
    response.setHeader('etag', `"${text}"`)
    response.setHeader('content-type', 'text/html')
    response.end(text)
  }
}

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const sent = request({port, path, headers, method, host: '127.0.0.1'}).end()
  const [response] = await once(sent, 'response')
  const body = Buffer.concat(await response.toArray())
  return {status: response.statusCode, headers: response.headers, body}
}

/** Asks for a page until it comes from memory: the copy is made after the answer has gone. Then forgets what was asked. */
async function keep(path: string, headers: Record<string, string> = {}) {
  for (let before = -1; before !== asked.length;) {
    before = asked.length
    await ask(path, headers)
    await wait(5)
  }
  asked = []
}

const longEnoughToBeKept = () => wait(100)

const expire = (tag: string) => expireTags([`${tag}-${port}`])

describe('a page that was asked for before', () => {
  beforeEach(() => keep('/films/a'))

  it('comes from memory, with the same bytes and headers', async () => {
    const {status, headers, body} = await ask('/films/a')
    expect(asked).toEqual([])
    expect({status, body: body.toString()}).toEqual({status: 200, body: 'first'})
    expect(headers).toMatchObject({'content-type': 'text/html', etag: '"first"', 'content-length': '5'})
  })

  it('is made anew once anything that it was made from has changed', async () => {
    behind = page('second')
    await wait(5)
    expire('sanity:film')
    expect((await ask('/films/a')).body.toString()).toBe('second')
    expect(asked).toEqual(['GET /films/a'])
    await keep('/films/a')
    expect((await ask('/films/a')).body.toString()).toBe('second')
  })

  it('is compressed as the browser can read it', async () => {
    const [br, gzip] = [
      await ask('/films/a', {'accept-encoding': 'gzip, br'}),
      await ask('/films/a', {'accept-encoding': 'br;q=0, gzip'}),
    ]
    expect(brotliDecompressSync(br.body).toString()).toBe('first')
    expect(gunzipSync(gzip.body).toString()).toBe('first')
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  })

  it('is not sent again to who has it', async () => {
    const {status, body} = await ask('/films/a', {'if-none-match': 'W/"first"'})
    expect({status, length: body.length}).toEqual({status: 304, length: 0})
    expect((await ask('/films/a', {'if-none-match': '"older"'})).status).toBe(200)
  })

  it('has its head told without its body', async () => {
    const {headers, body} = await ask('/films/a', {}, 'HEAD')
    expect({length: headers['content-length'], body: body.length}).toEqual({length: '5', body: 0})
  })

  it('is whole for who asks for a range, and says so', async () => {
    const {status, headers} = await ask('/films/a', {range: 'bytes=0-1'})
    expect({status, ranges: headers['accept-ranges']}).toEqual({status: 200, ranges: 'none'})
  })

  it('is the same whatever query a link to it carries', async () => {
    expect((await ask('/films/a?utm_source=x')).body.toString()).toBe('first')
    expect(asked).toEqual([])
  })

  it.each([
    ['a preview', {cookie: 'a=b; __prerender_bypass=x'}],
    ['a shared preview', {cookie: 'preview-grant=x'}],
    ['Next’s scripts', {rsc: '1'}],
    ['a prefetch', {'next-router-prefetch': '1'}],
  ])('is not what %s gets', async (_who, headers) => {
    await ask('/films/a', headers)
    expect(asked).toHaveLength(1)
  })

  it('is not what an action or a part of the page gets', async () => {
    await ask('/films/a', {'next-action': 'a1'}, 'POST')
    await ask('/films/a?_rsc=abc')
    expect(asked).toHaveLength(2)
  })
})

describe('a page that is being made', () => {
  /** Makes pages one by one, when the test says so. */
  const made: (() => void)[] = []
  beforeEach(() => {
    made.length = 0
    behind = (response) => void made.push(() => page('first')(response))
  })
  const asMany = (path: string) => Array.from({length: 20}, () => ask(path))

  it('is made once, however many ask for it meanwhile', async () => {
    const answers = asMany('/films/i')
    await wait(50)
    expect(made.length).toBe(1)
    made[0]?.()
    const bodies = (await Promise.all(answers)).map(({body}) => body.toString())
    expect(new Set(bodies)).toEqual(new Set(['first']))
    expect(asked).toEqual(['GET /films/i'])
  })

  it('is made for each when it turns out to be for one alone', async () => {
    behind = (response) =>
      void made.push(() => {
        response.write('for you')
        setTimeout(() => response.end(), 200)
      })
    const answers = asMany('/films/j')
    await wait(50)
    made[0]?.()
    await wait(100)
    expect(made.length).toBe(20)
    for (const make of made.slice(1)) make()
    expect((await Promise.all(answers)).every(({body}) => body.toString() === 'for you')).toBe(true)
  })

  it('is made anew for who asked after it had changed', async () => {
    const early = ask('/films/k')
    await wait(20)
    expire('sanity:film')
    const late = ask('/films/k')
    await wait(20)
    made[0]?.()
    await early
    while (made.length < 2) await wait(5)
    made[1]?.()
    expect(asked).toEqual(['GET /films/k', 'GET /films/k'])
    expect((await late).status).toBe(200)
  })

  it('is made for the next when whoever asked first has left', async () => {
    const left = request({port, path: '/films/l', host: '127.0.0.1'}).on('error', () => undefined)
    left.end()
    await wait(30)
    const answer = ask('/films/l')
    await wait(30)
    left.destroy()
    await wait(50)
    expect(made.length).toBe(2)
    made[1]?.()
    expect((await answer).body.toString()).toBe('first')
  })
})

describe('what is not kept', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['a page that is drawn for each request', (response) => response.end('dynamic')],
    ['a page that does not exist', (response) => ((response.statusCode = 404), page('none')(response))],
    ['an answer with a cookie', (response) => (response.setHeader('set-cookie', 'a=b'), page('mine')(response))],
  ])('%s', async (_what, answer) => {
    behind = answer
    await ask('/films/b')
    await longEnoughToBeKept()
    await ask('/films/b')
    expect(asked).toHaveLength(2)
  })

  it('a preview, even of a page for everybody', async () => {
    await ask('/films/b', {cookie: '__prerender_bypass=x'})
    await longEnoughToBeKept()
    await ask('/films/b')
    expect(asked).toHaveLength(2)
  })

  it('a page during whose making something changed', async () => {
    behind = (response) => {
      setTimeout(() => {
        expire('sanity:lake')
        page('old')(response)
      }, 5)
    }
    await ask('/films/b')
    await longEnoughToBeKept()
    await ask('/films/b')
    expect(asked).toHaveLength(2)
  })
})

it('keeps what is asked for by those who have it, so that they too are answered from memory from then on', async () => {
  let sent: IncomingHttpHeaders = {}
  behind = (response, _url, headers) => {
    sent = headers
    page('whole')(response)
  }
  await ask('/calendar.ics', {'if-none-match': '"older"'})
  expect(sent['if-none-match']).toBeUndefined()
  await longEnoughToBeKept()
  const before = asked.length
  expect((await ask('/calendar.ics', {'if-none-match': '"whole"'})).status).toBe(304)
  expect(asked).toHaveLength(before)
})

it('keeps a page no longer than Next would', async () => {
  behind = page('brief', 1)
  await keep('/films/f')
  await wait(1000)
  await ask('/films/f')
  expect(asked).toHaveLength(1)
})

it('keeps a page that Next had compressed in every encoding', async () => {
  behind = (response) => {
    response.setHeader('x-page-tags', 'a')
    response.setHeader('cache-control', 's-maxage=60')
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync('packed'))
  }
  await keep('/films/c', {'accept-encoding': 'gzip'})
  expect((await ask('/films/c')).body.toString()).toBe('packed')
})

it('lets nothing out that Next tells itself, nor a policy that allows inline scripts', async () => {
  const {headers} = await ask('/films/d')
  expect(headers['x-page-tags'] ?? headers['x-nextjs-cache']).toBeUndefined()
  expect(headers['content-security-policy']).toBe("default-src 'self'; script-src 'none'")
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
})

it.each([
  ['Cache-Tag', 'sanity:film,clock:2026-11-22T12:00'],
  ['Surrogate-Key', 'sanity:film clock:2026-11-22T12:00'],
] as const)('names to a CDN in %s what a page was made from, on pages from memory too', async (header, expected) => {
  server.removeAllListeners('request')
  const answer = (response: ServerResponse) => {
    response.setHeader('x-page-tags', '_N_T_/layout,sanity:film,clock:2026-11-22T12:00')
    response.setHeader('cache-control', 's-maxage=60')
    response.end('page')
  }
  server.on(
    'request',
    siteFront(async (_request, response) => answer(response), {cdnTagsHeader: header}),
  )
  const name = header.toLowerCase()
  expect((await ask('/films/cdn')).headers[name]).toBe(expected)
  await longEnoughToBeKept()
  expect((await ask('/films/cdn')).headers[name]).toBe(expected)
})

it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('takes no %s for a page, and leaves it to endpoints', async (method) => {
  const {status, headers} = await ask('/films/a', {}, method)
  expect({status, allow: headers.allow}).toEqual({status: 405, allow: 'GET, HEAD, OPTIONS'})
  await ask('/api/webhooks/sanity', {}, method)
  expect(asked).toEqual([`${method} /api/webhooks/sanity`])
})

it('lets nothing in that only Next may say', async () => {
  let heard: IncomingHttpHeaders = {}
  behind = (response, _url, headers) => {
    heard = headers
    response.end()
  }
  await ask('/films/e', {
    'x-middleware-subrequest': 'proxy',
    'x-prerender-revalidate': 'x',
    'x-forwarded-for': '1.2.3.4',
  })
  expect(Object.keys(heard).filter((name) => name.startsWith('x-'))).toEqual(['x-forwarded-for'])
})

it.each(['/films/%E0%A4%A', '/%', '/a%00b'])(
  'asks for a page that does not exist where the address is broken: %s',
  async (path) => {
    await ask(path)
    expect(asked).toEqual(['GET /-/-'])
  },
)

describe('a page that could not be drawn', () => {
  beforeEach(() => {
    behind = (response) => {
      response.statusCode = 500
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-encoding', 'gzip')
      response.flushHeaders()
      response.write('<html id="__next_error__">')
      response.end('<script></script>')
    }
  })
  const beginsWithItsHead = () => {
    const whole = behind
    behind = (response, url, headers) => {
      response.writeHead(500, {'content-encoding': 'gzip'})
      whole(response, url, headers)
    }
  }
  afterEach(() => subscriptionState.set({status: 'connecting', since: ''}))
  const asBrowsersDo = {accept: 'text/html,*/*;q=0.8'}

  it('says so without a script, in its language', async () => {
    subscriptionState.set({status: 'connected', since: ''})
    const {status, headers, body} = await ask('/films/h', asBrowsersDo)
    expect({status, encoding: headers['content-encoding']}).toEqual({status: 500, encoding: undefined})
    expect(body.toString()).toContain('<h1>This page could not be shown</h1>')
    expect(body.toString()).not.toContain('script')
    beginsWithItsHead()
    expect((await ask('/uk/films/h', asBrowsersDo)).body.toString()).toContain('<a href="/uk">')
  })

  it('is asked for again later while the lake is away', async () => {
    const {status, headers, body} = await ask('/films/h', asBrowsersDo, 'HEAD')
    expect({status, wait: headers['retry-after'], kept: headers['cache-control'], size: body.length}).toEqual({
      status: 503,
      wait: '10',
      kept: 'no-store',
      size: 0,
    })
  })

  it('stays as it was for programs', async () => {
    const {status, body} = await ask('/films/h')
    expect({status, body: body.toString()}).toEqual({status: 500, body: '<html id="__next_error__"><script></script>'})
  })
})

it('lets a client who asks on and on for what does not exist wait, but gives it what is in memory, and others all', async () => {
  await keep('/films/g', {'x-forwarded-for': '203.0.113.7'})
  behind = (response) => {
    response.statusCode = 404
    response.end()
  }
  const guess = (client: string) => ask('/x', {'x-forwarded-for': client})
  await Promise.all(Array.from({length: 65}, () => guess('203.0.113.7')))
  const {status, headers} = await guess('203.0.113.7')
  expect({status, wait: headers['retry-after']}).toEqual({status: 429, wait: '30'})
  expect((await ask('/films/g', {'x-forwarded-for': '203.0.113.7'})).status).toBe(200)
  expect((await guess('203.0.113.8')).status).toBe(404)
})

describe('a page that is drawn for each request', () => {
  const drawn = (content: string) => (response: ServerResponse) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'self'; script-src 'self' 'unsafe-inline'")
    response.writeHead(200)
    response.write('<html><head><script src="/_next/static/chunks/a.js" async=""></script></head>')
    response.end(`<body>${content}<script>self.__next_f.push([1,"data"])</script></body></html>`)
  }

  it('leaves without the framework’s scripts, compressed, and may run the site’s own alone', async () => {
    behind = drawn('<form data-island="true">Search</form>')
    const {headers, body} = await ask('/search?q=a', {'accept-encoding': 'br'})
    expect(brotliDecompressSync(body).toString()).toBe(
      '<html><head></head><body><form data-island="true">Search</form></body></html>',
    )
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      'content-security-policy': "default-src 'self'; script-src 'self'",
    })
  })

  it('is drawn again for the next reader', async () => {
    behind = drawn('first')
    await ask('/search?q=a')
    behind = drawn('second')
    expect((await ask('/search?q=a')).body.toString()).toContain('second')
  })

  it('passes as it is in a preview', async () => {
    behind = drawn('draft')
    const {body} = await ask('/search?q=a', {cookie: '__prerender_bypass=secret'})
    expect(body.toString()).toContain('__next_f')
  })
})
