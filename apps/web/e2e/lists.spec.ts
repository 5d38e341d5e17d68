import type {APIRequestContext} from '@playwright/test'
import {film, person} from './documents.ts'
import {expect, test, unique} from './test.ts'

const page = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(path, {maxRedirects: 0})
  const html = await answer.text()
  const hrefOf = (pattern: RegExp) => {
    const tag = pattern.exec(html)?.[0] ?? ''
    return /href="([^"]*)"/.exec(tag)?.[1]?.replace(/^https?:\/\/[^/]+/, '')
  }
  return {
    html,
    status: answer.status(),
    canonical: hrefOf(/<link[^>]*rel="canonical"[^>]*>/),
    previous: hrefOf(/<a[^>]*rel="prev"[^>]*>/),
    next: hrefOf(/<a[^>]*rel="next"[^>]*>/),
    title: /<title>([^<]*)/.exec(html)?.[1],
  }
}

/** A list's pages, by what each says is the next. */
async function* pagesFrom(request: APIRequestContext, path: string) {
  for (let next: string | undefined = path; next !== undefined;) {
    const part: Awaited<ReturnType<typeof page>> = await page(request, next)
    expect([part.status, part.canonical], next).toEqual([200, next])
    yield part
    next = part.next
  }
}

test('a long list is parted into pages, each with an address and a title of its own', async ({request, editor}) => {
  test.setTimeout(120_000)
  const letter = unique('Ǆ')
  for (let number = 0; number < 62; number++)
    await editor.publish(person(`${letter} ${String(number).padStart(2, '0')}`))
  await expect.poll(async () => (await page(request, '/people/page/2')).status).toBe(200)
  const [first, second] = [await page(request, '/people'), await page(request, '/people/page/2')]
  expect([first.canonical, first.previous, first.next]).toEqual(['/people', undefined, '/people/page/2'])
  expect([second.canonical, second.previous]).toEqual(['/people/page/2', '/people'])
  expect(second.title).not.toBe(first.title)

  const seen = new Set<string>()
  for await (const {html} of pagesFrom(request, '/people')) {
    for (const [, slug = ''] of html.matchAll(/href="\/people\/([^"/]+)"/g)) seen.add(slug)
  }
  expect(seen.size).toBeGreaterThan(62)
})

test('a list has no page beyond its last, and none twice', async ({request}) => {
  for (const wrong of [
    'page/1',
    'page/0',
    'page/02',
    'page/9999',
    'page/x',
    'page',
    'letter',
    'letter/%3F%3F',
    'letter/h/page/999',
  ])
    expect((await page(request, `/people/${wrong}`)).status, wrong).toBe(404)
  expect((await page(request, '/people?page=2')).canonical).toBe('/people')
  expect((await page(request, '/people/')).status).toBe(308)
})

test('a list narrowed to a letter or a kind says so, and holds what it says', async ({request}) => {
  const letter = await page(request, '/people/letter/h')
  expect([letter.status, letter.canonical]).toEqual([200, '/people/letter/h'])
  const found = []
  for await (const {html} of pagesFrom(request, '/people/letter/h')) found.push(html)
  expect(found.join()).toContain('/people/halyna-hutchins')
  const kind = await page(request, '/events/kind/premiere')
  expect([kind.status, kind.canonical]).toEqual([200, '/events/kind/premiere'])
  expect(kind.title).not.toBe(letter.title)
})

test('events are narrowed to a country of their places, and to none where nothing takes place', async ({request}) => {
  const inPoland = await page(request, '/events/country/pl')
  expect([inPoland.status, inPoland.canonical]).toEqual([200, '/events/country/pl'])
  expect(inPoland.html).toContain('Camerimage')
  expect(inPoland.html).not.toContain('final 12 days')
  expect((await page(request, '/events/country/aq')).status).toBe(404)
})

test('films are narrowed to a country of production, and by two things at once', async ({request, editor}) => {
  const name = unique('Co-production')
  await editor.publish({...film(name), countries: ['UA', 'PL'], status: 'announced'})
  await expect.poll(async () => (await page(request, '/films/country/ua')).html).toContain(name)
  const both = await page(request, '/films/country/ua/status/announced')
  expect(both.html).toContain(name)
  expect(both.html).not.toContain('Last Take')
  expect(both.html).toMatch(/<a href="\/films\/country\/ua">All<\/a>/)
  expect([both.status, both.canonical]).toEqual([200, '/films/country/ua/status/announced'])
  expect(both.html).toContain('<meta name="robots" content="noindex, follow"/>')
  expect((await page(request, '/films/country/ua')).html).not.toContain('noindex')
  expect((await page(request, '/uk/films/country/ua')).title).toContain('Україна')
  const none = await page(request, '/films/country/ua/status/upcoming')
  expect([none.status, none.html.includes('Nothing fits this choice.')]).toEqual([200, true])
  expect((await page(request, '/films/country/aq')).status).toBe(404)
  expect((await page(request, '/films/status/announced/country/ua')).status).toBe(404)
})

test('people are found under the letters of the language, which no other language is led to', async ({
  request,
  editor,
}) => {
  const name = unique('Їжак')
  await editor.publish(person(name))
  const address = `/uk/people/letter/${encodeURIComponent('ї')}`
  await expect.poll(async () => (await page(request, address)).html).toContain(name)
  const {html} = await page(request, address)
  expect(html).not.toContain('hrefLang="en" href')
  expect(html).toMatch(/<a[^>]*href="\/people"[^>]*hrefLang="en"/)
  expect((await page(request, `/people/letter/${encodeURIComponent('ї')}`)).status).toBe(404)
})
