import type {APIRequestContext} from '@playwright/test'
import {creditSheet, event, film, person} from './documents.ts'
import {expect, test, unique} from './test.ts'

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text()
const statusOf = async (request: APIRequestContext, path: string) =>
  (await request.get(path, {maxRedirects: 0})).status()

test('a change is fresh on every page that shows it', async ({request, editor}) => {
  const director = await editor.publish(person())
  const work = await editor.publish(film())
  await editor.publish(creditSheet(work._id, director._id))
  const pages = ['/people', `/people/${director._id}`, `/films/${work._id}`]
  for (const page of pages) await expect.poll(() => textOf(request, page)).toContain(director.name)

  const renamed = unique('Renamed ')
  await editor.change(director._id, {name: renamed, sortName: renamed})
  for (const page of pages) {
    await expect.poll(() => textOf(request, page)).toContain(renamed)
    expect(await textOf(request, page)).not.toContain(director.name)
  }
})

test('a page is fresh although its film was published again while it was being drawn', async ({request, editor}) => {
  test.setTimeout(60_000)
  const work = await editor.publish(film())
  const page = `/films/${work._id}`
  for (let gap = 10; gap <= 190; gap += 20) {
    const [first, second] = [unique('First '), unique('Second ')]
    let isRead = true
    const readers = (async () => {
      while (isRead) await textOf(request, page)
    })()
    await editor.change(work._id, {logline: first})
    await new Promise((resolve) => setTimeout(resolve, gap))
    await editor.change(work._id, {logline: second})
    await expect.poll(() => textOf(request, page), {message: `published after ${gap} ms`}).toContain(second)
    isRead = false
    await readers
    expect(await textOf(request, page)).toContain(second)
  }
})

test('an address without a page answers 404, and 200 as soon as the page is published', async ({request, editor}) => {
  const work = film()
  expect(await statusOf(request, `/films/${work._id}`)).toBe(404)
  await editor.publish(work)
  await expect.poll(() => statusOf(request, `/films/${work._id}`)).toBe(200)
  await expect.poll(() => textOf(request, '/sitemaps/films-1.xml')).toContain(`/films/${work._id}<`)
  await expect.poll(() => textOf(request, '/')).toContain(work.title)
})

test('what is unpublished answers 410, says so and is listed nowhere; published again it is back', async ({
  request,
  editor,
}) => {
  const work = await editor.publish(film())
  await expect.poll(() => statusOf(request, `/films/${work._id}`)).toBe(200)
  await expect.poll(() => textOf(request, '/sitemaps/films-1.xml')).toContain(work._id)
  await editor.unpublish(work._id)
  await expect.poll(() => statusOf(request, `/films/${work._id}`)).toBe(410)
  const tombstone = (await textOf(request, `/films/${work._id}`)).replaceAll(/<script[^]*?<\/script>/g, '')
  expect(tombstone).toContain('<title>Page withdrawn · Vérité</title>')
  expect(tombstone).toContain('This page has been withdrawn</h1>')
  expect(tombstone).toContain('noindex')
  expect(tombstone).not.toContain(work.title)
  await expect.poll(() => textOf(request, '/sitemaps/films-1.xml')).not.toContain(work._id)
  await expect.poll(() => textOf(request, '/')).not.toContain(work.title)
  await editor.publish(work)
  await expect.poll(() => statusOf(request, `/films/${work._id}`)).toBe(200)
})

test('an old address leads to the present one for good', async ({request, editor}) => {
  const work = await editor.publish(film())
  await expect.poll(() => statusOf(request, `/films/${work._id}`)).toBe(200)
  const present = unique('present-')
  await editor.change(work._id, {slug: {_type: 'slug', current: present}, previousSlugs: [work._id]})
  await expect.poll(() => statusOf(request, `/films/${work._id}`)).toBe(308)
  const moved = await request.get(`/films/${work._id}`, {maxRedirects: 0})
  expect(moved.headers().location).toBe(`/films/${present}`)
  const press = await request.get(`/films/${work._id}/press`, {maxRedirects: 0})
  expect(press.headers().location).toBe(`/films/${present}/press`)
  expect(await statusOf(request, `/films/${present}`)).toBe(200)
})

test('an address in capitals leads for good to the page in lower case, where there is one', async ({request}) => {
  for (const [typed, location] of [
    ['/Films', '/films'],
    ['/FILMS/Last-Take', '/films/last-take'],
    ['/films/Last-Take/Press', '/films/last-take/press'],
    ['/films/Last-Take/credits', '/films/last-take/credits'],
    ['/Last-Take', '/last-take'],
    ['/uk/People/Halyna-Hutchins', '/uk/people/halyna-hutchins'],
    ['/UK/about', '/uk/about'],
    ['/About', '/about'],
  ] as const) {
    const response = await request.get(typed, {maxRedirects: 0})
    expect([response.status(), response.headers().location], typed).toEqual([308, location])
  }
  for (const path of ['/films/Nothing-Here', '/films/Last-Take/Nothing', '/Nothing', '/Nothing/Here'])
    expect(await statusOf(request, path), path).toBe(404)
})

test('redirects of editors lead on, and those that lead in a circle do not', async ({request, editor}) => {
  const [there, one, other] = [unique('/away-'), unique('/one-'), unique('/other-')]
  const redirect = (from: string, to: string) => editor.publish({_id: unique('redirect-'), _type: 'redirect', from, to})
  await redirect(`${there}/deep`, '/films/last-take')
  await redirect(one, other)
  await redirect(other, one)
  await expect.poll(() => statusOf(request, `${there}/deep`)).toBe(308)
  await expect.poll(() => statusOf(request, one)).toBe(404)
})

test('a redirect never leaves the site', async ({request, editor}) => {
  const from = unique('/out-')
  await editor.publish({_id: unique('redirect-'), _type: 'redirect', from, to: '//elsewhere.example/'})
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await statusOf(request, from)).toBe(404)
})

test('an unknown address answers 404, keeps search engines out and says so without scripts', async ({request}) => {
  for (const [path, title, heading] of [
    ['/films/nothing-here', 'Page not found · Vérité', 'There is no page at this address'],
    ['/films/nothing-here/credits', 'Page not found · Vérité', 'There is no page at this address'],
    ['/films/nothing-here/press', 'Page not found · Vérité', 'There is no page at this address'],
    ['/people/nothing-here', 'Page not found · Vérité', 'There is no page at this address'],
    ['/nothing-here', 'Page not found · Vérité', 'There is no page at this address'],
    ['/nothing/here', 'Page not found · Vérité', 'There is no page at this address'],
    ['/events/page/999', 'Events, page 999 · Vérité', 'There is no page at this address'],
    ['/films/neither/this', 'Page not found · Vérité', 'There is no page at this address'],
    ['/uk/people/nothing-here', 'Сторінку не знайдено · Vérité', 'За цією адресою сторінки немає'],
  ] as const) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    const html = (await response.text()).replaceAll(/<script[^]*?<\/script>/g, '')
    expect(html, path).toContain(`<title>${title}</title>`)
    expect(html, path).toMatch(new RegExp(`<h1[^>]*>${heading}</h1>`))
    expect(html, path).toContain('<meta name="robots" content="noindex"/>')
  }
})

test('an address with broken escapes answers 404 in the site’s look', async ({request}) => {
  for (const path of ['/films/%E0%A4%A', '/%']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(await response.text()).toContain('There is no page at this address')
  }
})

test('the site has its mark for tabs and home screens', async ({request}) => {
  const html = await textOf(request, '/')
  const icons = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/g)].map(([, href = '']) => href)
  expect(icons.length).toBeGreaterThanOrEqual(3)
  for (const icon of [...icons, '/favicon.ico']) expect(await statusOf(request, icon), icon).toBe(200)
})

test('a page that was asked for before comes from memory, until it is changed', async ({request, editor}) => {
  const work = await editor.publish(film())
  const path = `/films/${work._id}`
  await expect.poll(() => statusOf(request, path)).toBe(200)
  let etag = ''
  // What else was published a moment ago may have it drawn once more.
  await expect
    .poll(async () => {
      etag = (await request.get(path)).headers().etag ?? ''
      return (await request.get(path, {headers: {'if-none-match': etag}})).status()
    })
    .toBe(304)
  // The copy in memory is compressed after the first answer has gone; Next itself knows no brotli.
  const compressed = async () => (await request.get(path, {headers: {'accept-encoding': 'br'}})).headers()
  await expect.poll(compressed).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  expect(Object.keys(await compressed()).filter((name) => name.startsWith('x-nextjs'))).toEqual([])

  await editor.change(work._id, {title: 'Another title'})
  await expect.poll(async () => (await request.get(path, {headers: {'if-none-match': etag}})).status()).toBe(200)
})

test('a charge is shown with its outcome or not at all', async ({request, editor}) => {
  const charge = event('charge')
  await editor.publish(charge)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await statusOf(request, `/events/${charge._id}`)).toBe(404)
  expect(await textOf(request, '/events')).not.toContain(charge.title)
  expect(await textOf(request, '/sitemaps/events-1.xml')).not.toContain(charge._id)
  await editor.change(charge._id, {outcomePending: true})
  await expect.poll(() => statusOf(request, `/events/${charge._id}`)).toBe(200)
  const page = await textOf(request, `/events/${charge._id}`)
  expect(page).toContain('Outcome: still open.')
  expect(page).toMatch(/<title>[^<]*; outcome pending ·[^]*<meta property="og:title" content="[^"]*; outcome pending"/)
})

test('a page with none of its optional facts is complete HTML with valid structured data', async ({
  request,
  editor,
}) => {
  for (const [path, document] of [
    ['films', film()],
    ['people', person()],
    ['events', event('screening')],
  ] as const) {
    await editor.publish(document)
    await expect.poll(() => statusOf(request, `/${path}/${document._id}`)).toBe(200)
    const html = await textOf(request, `/${path}/${document._id}`)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)['@graph'][0]).toMatchObject({url: expect.stringContaining(document._id)})
    expect(json).not.toContain('null')
    expect(html).toMatch(/<meta name="description" content="[^"]+ sources\."\/>/)
  }
})
