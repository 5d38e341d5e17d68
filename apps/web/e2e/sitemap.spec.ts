import {event} from './documents.ts'
import {expect, test} from './test.ts'

test('the sitemap leads by its index to every file, and each file is well formed and holds its pages', async ({
  request,
}) => {
  const index = await (await request.get('/sitemap.xml')).text()
  const files = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  expect(files).toEqual(
    expect.arrayContaining(['/sitemaps/lists.xml', '/sitemaps/films-1.xml', '/sitemaps/people-1.xml']),
  )
  for (const file of files) {
    const answer = await request.get(file)
    expect([answer.status(), answer.headers()['content-type']], file).toEqual([200, 'application/xml; charset=utf-8'])
    const xml = await answer.text()
    expect(xml.match(/<url>/g)?.length, file).toBeLessThanOrEqual(50_000)
    expect(xml, file).toMatch(/<\/urlset>$/)
  }
  expect((await request.get('/sitemaps/films-999.xml')).status()).toBe(404)
})

test('calendar, feeds and sitemap are asked for again by what they were, and are fresh after a publish', async ({
  request,
  editor,
}) => {
  const show = await editor.publish({
    ...event('screening'),
    schedule: {start: '2031-01-01T18:00:00Z', timeZone: 'Europe/Warsaw'},
  })
  for (const path of ['/calendar.ics', '/sitemaps/events-1.xml', '/feeds/news.json']) {
    await expect.poll(async () => (await request.get(path)).text(), path).toContain(show._id)
    await expect.poll(async () => (await request.get(path)).headers().etag, path).toBeTruthy()
    const {etag = ''} = (await request.get(path)).headers()
    expect((await request.get(path, {headers: {'if-none-match': etag}})).status(), path).toBe(304)
  }
  await editor.unpublish(show._id)
  for (const path of ['/calendar.ics', '/sitemaps/events-1.xml', '/feeds/news.json']) {
    await expect.poll(async () => (await request.get(path)).text(), path).not.toContain(show._id)
  }
})
