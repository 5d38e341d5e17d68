import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {stegaClean} from '@sanity/client/stega'
import {resolveEditUrl} from '@sanity/client/csm'
import {serveLake, type Caller, type ServedLake} from '../../test/served-lake.ts'

let served: ServedLake
beforeAll(async () => {
  served = await serveLake({readPolicy: {privateFields: ['internalNotes']}})
  const editor = served.client('editor')
  await editor.create({_id: 'ann', _type: 'person', name: 'Ann', internalNotes: 'canary'})
  await editor.create({
    _id: 'film',
    _type: 'film',
    title: 'Last Take',
    slug: {current: 'last-take'},
    director: {_type: 'reference', _ref: 'ann'},
    story: [{_type: 'block', _key: 'b1', children: [{_type: 'span', _key: 's1', text: 'A set in New Mexico.'}]}],
  })
  await editor.create({
    _id: 'drafts.film',
    _type: 'film',
    title: 'Last Take, cut',
    slug: {current: 'last-take'},
    director: {_type: 'reference', _ref: 'ann'},
  })
  await editor.create({_id: 'versions.spring.film', _type: 'film', title: 'Last Take, spring'})
  await editor.create({_id: 'versions.gone.film', _type: 'film', _system: {delete: true}})
})
afterAll(() => served.stop())

const endpoint = '/v2025-02-19/data/query/production'

async function ask(caller: Caller, search: Record<string, string>, path = endpoint) {
  const response = await served.request(caller, `${path}?${new URLSearchParams(search)}`)
  const body: Record<string, unknown> = JSON.parse(await response.text())
  return {status: response.status, body, error: body.error}
}

const film = '*[_id == "film"][0]'

describe('a query', () => {
  test('is answered with its result, its text, its sync tags and how long it took', async () => {
    const {status, body} = await ask('anonymous', {query: '*[_type == $type].title', $type: '"film"'})
    expect(status).toBe(200)
    expect(body).toEqual({
      query: '*[_type == $type].title',
      result: ['Last Take'],
      syncTags: [expect.stringMatching(/^s1:[\w-]{12}$/)],
      ms: expect.any(Number),
    })
  })

  test('is not repeated in the answer when nobody wants it', async () => {
    expect((await ask('anonymous', {query: film, returnQuery: 'false'})).body).not.toHaveProperty('query')
  })

  test('may be posted, with its parameters and its perspective', async () => {
    const body = JSON.stringify({query: `${film}{title, "n": $n}`, params: {n: 2}, perspective: ['spring', 'drafts']})
    const response = await served.request('viewer', endpoint, {method: 'POST', body})
    expect(await response.json()).toMatchObject({result: {title: 'Last Take, spring', n: 2}})
  })

  test('too long for a URL comes from the client as a POST and is answered alike', async () => {
    const padding = `// ${'x'.repeat(20_000)}\n`
    expect(await served.client('viewer').fetch(`${padding}${film}{"n": $n}`, {n: 1})).toEqual({n: 1})
  })

  test('with a long answer from another thread is answered letter by letter, also from memory', async () => {
    const lines = Array.from({length: 4000}, (_, index) => `Żółw 🎬 “${index}” é`)
    const body = JSON.stringify({query: `{"film": ${film}.title, "lines": $lines}`, params: {lines}})
    const answer = async () => {
      const response = await served.request('viewer', endpoint, {method: 'POST', body})
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
      return response.json()
    }
    const whole = {result: {film: 'Last Take', lines}, ms: expect.any(Number)}
    expect(await answer()).toMatchObject(whole)
    expect(await answer()).toMatchObject(whole)
  })

  test('of a dataset that is not there names those that are', async () => {
    const {status, body} = await ask('viewer', {query: '*'}, '/v2025-02-19/data/query/nowhere')
    expect(status).toBe(404)
    expect(body.message).toContain('"production"')
  })
})

describe('perspectives', () => {
  test.each([
    ['2025-02-19', undefined, 'Last Take'],
    ['X', undefined, 'Last Take'],
    ['2025-02-19', 'published', 'Last Take'],
    ['2025-02-19', 'drafts', 'Last Take, cut'],
    ['2024-01-01', 'previewDrafts', 'Last Take, cut'],
    ['2025-02-19', 'spring', 'Last Take, spring'],
    ['2025-02-19', 'spring,drafts', 'Last Take, spring'],
    ['2025-02-19', 'autumn,drafts', 'Last Take, cut'],
    ['2025-02-19', 'gone,drafts', null],
    ['2025-02-19', 'drafts,gone', 'Last Take, cut'],
  ])('v%s with perspective %s shows %s', async (version, perspective, title) => {
    const search = {query: `${film}.title`, ...(perspective && {perspective})}
    expect((await ask('viewer', search, `/v${version}/data/query/production`)).body.result).toBe(title)
  })

  test('show documents under their published id, and tell the real one', async () => {
    const {body} = await ask('viewer', {query: '*[_type == "film"]{_id, _originalId}', perspective: 'drafts'})
    expect(body.result).toEqual([{_id: 'film', _originalId: 'drafts.film'}])
  })

  test('are followed by references', async () => {
    await served.client('editor').create({_id: 'drafts.ann', _type: 'person', name: 'Ann, corrected'})
    const name = async (perspective: string) =>
      (await ask('viewer', {query: '*[_type == "film"][0].director->name', perspective})).body.result
    expect(await name('published')).toBe('Ann')
    expect(await name('drafts')).toBe('Ann, corrected')
  })

  test('before 2025-02-19 everything is shown to members, and only what is published to others', async () => {
    const path = '/v2021-06-07/data/query/production'
    const query = 'count(*[_type == "film"])'
    expect((await ask('viewer', {query}, path)).body.result).toBe(4)
    expect((await ask('anonymous', {query}, path)).body.result).toBe(1)
  })

  test.each(['raw', 'drafts', 'previewDrafts', 'spring', 'published,drafts'])(
    'nobody sees %s without being signed in',
    async (perspective) => {
      const {status, body} = await ask('anonymous', {query: '*', perspective})
      expect(status).toBe(401)
      expect(JSON.stringify(body)).not.toContain('Last Take')
    },
  )

  test.each(['raw,drafts', 'dra fts', ','])('"%s" is refused', async (perspective) => {
    expect((await ask('viewer', {query: '*', perspective})).status).toBe(400)
  })
})

describe('private fields', () => {
  test.each([
    '*[_id == "ann"][0].internalNotes',
    '*[_id == "film"][0].director->internalNotes',
    '*[internalNotes == "canary"]',
    '*[defined(internalNotes)]',
    '*[[@] match text::query("canary")]',
    '*{...}',
    '*[_type == "person"] | order(internalNotes desc)',
    'documents::get("ann")',
  ])('%s tells anonymous readers nothing of them', async (query) => {
    const {status, body} = await ask('anonymous', {query, returnQuery: 'false'})
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain('canary')
  })

  test('are there for members', async () => {
    expect((await ask('viewer', {query: '*[internalNotes == "canary"]._id'})).body.result).toEqual(['ann'])
  })
})

describe('a mistake', () => {
  test.each([
    ['*[_type == ', 10, 'Unexpected end of query'],
    ['*[_type == "film"', 16, 'Unexpected end of query'],
    ['*[nonsense(title)]', 2, 'Undefined function: nonsense'],
    ['*[_type == $type]', 11, 'param $type referenced, but not provided'],
    ['*[0...$limit]', 6, 'param $limit referenced, but not provided'],
  ])('in %s is answered with its place and reason', async (query, start, reason) => {
    const {status, error} = await ask('viewer', {query})
    expect(status).toBe(400)
    expect(error).toMatchObject({
      type: 'queryParseError',
      description: expect.stringContaining(reason),
      start,
      end: expect.any(Number),
      query,
    })
  })

  test('in the JSON of a parameter names it', async () => {
    const {status, body} = await ask('viewer', {query: '$slug', $slug: 'last-take'})
    expect(status).toBe(400)
    expect(body.message).toContain('$slug')
  })

  test('of leaving the query out says what is missing', async () => {
    const {status, body} = await ask('viewer', {perspective: 'raw'})
    expect(status).toBe(400)
    expect(body.message).toContain('query')
  })

  test('that groq-js finds only while it evaluates is a 400, too', async () => {
    expect((await ask('viewer', {query: 'media::aspect(1, 2)'})).status).toBe(400)
  })
})

describe('explain', () => {
  const bySlug = {query: '*[slug.current == "last-take"]._id', explain: 'true'}
  const throughProxy = async (caller: Caller) => {
    const headers = {'x-forwarded-for': '203.0.113.7'}
    const response = await served.request(caller, `${endpoint}?${new URLSearchParams(bySlug)}`, {headers})
    return {status: response.status, text: await response.text()}
  }

  test('tells whoever asks on the lake’s own machine which index was asked, and of nothing that they may not see', async () => {
    for (const caller of ['viewer', 'anonymous'] as const) {
      const {body} = await ask(caller, {...bySlug, perspective: 'published'})
      expect(body.explain).toMatchObject({
        asked: [{condition: {kind: 'field', path: 'slug.current', values: ['last-take']}, documents: 1}],
      })
    }
  })

  test('is for administrators only where somebody else’s machine asks', async () => {
    expect((await throughProxy('administrator')).text).toContain('"asked":')
    expect(await throughProxy('editor')).toMatchObject({
      status: 403,
      text: expect.stringContaining('leave `explain` out'),
    })
    expect(await throughProxy('anonymous')).toMatchObject({
      status: 401,
      text: expect.stringContaining('leave `explain` out'),
    })
  })
})

describe('content source maps', () => {
  test("lead Sanity's client from rendered text to the field it comes from", async () => {
    const client = served.client('viewer', {
      perspective: 'drafts',
      stega: {enabled: true, studioUrl: 'https://studio.example'},
    })
    const result = await client.fetch(`*[_id == "film"][0]{title, "people": *[_type == "person"]{name}}`)
    expect(result.title).not.toBe('Last Take, cut')
    expect(stegaClean(result.title)).toBe('Last Take, cut')
    expect(stegaClean(result.people[0].name)).toBe('Ann, corrected')
  })

  test('name the real document, and array items by their keys', async () => {
    const {result, resultSourceMap} = await served
      .client('viewer', {perspective: 'published', resultSourceMap: 'withKeyArraySelector'})
      .fetch(
        '*[_id == "film"][0]{"story": story[]{..., children[]{text}}, "by": director->name}',
        {},
        {filterResponse: false},
      )
    expect(result.story[0].children).toEqual([{text: 'A set in New Mexico.'}])
    expect(resultSourceMap?.paths).toContain("$['story'][?(@._key=='b1')]['children'][?(@._key=='s1')]['text']")
    expect(resultSourceMap?.documents).toContainEqual({_id: 'ann', _type: 'person'})
    const resultPath = ['story', 0, 'children', 0, 'text']
    const studioUrl = 'https://studio.example'
    const url = resultSourceMap && resolveEditUrl({resultSourceMap, studioUrl, resultPath})
    expect(url).toContain('path=story%5B_key%3D%3D%22b1%22%5D.children%5B_key%3D%3D%22s1%22%5D.text')
  })
})
