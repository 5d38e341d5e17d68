import type {APIRequestContext, Page} from '@playwright/test'
import {correction, event, film, pressKit} from './documents.ts'
import {expect, test, unique} from './test.ts'

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text()
const contentOf = async (page: Page, property: string) =>
  page.locator(`meta[property="${property}"]`).evaluateAll((found) => found.map((meta) => meta.getAttribute('content')))
const pathIn = (address: string | null | undefined) => new URL(address ?? '/', 'http://site').pathname
const inUkrainian = (texts: object) => ({_key: 'uk', _type: 'translation', language: 'uk', from: 'en', ...texts})

test('a Ukrainian page leads to the files, feeds and calendars of its language', async ({page}) => {
  await page.goto('/uk/films/last-take/press')
  for (const file of ['kit.pdf', 'kit.zip'])
    await expect(page.locator(`a[href="/uk/films/last-take/press/${file}"]`)).toBeVisible()
  await page.goto('/uk/films/last-take/credits')
  for (const ending of ['txt', 'csv', 'json']) {
    const path = `/uk/films/last-take/credits.${ending}`
    await expect(page.locator(`a[href="${path}"]`)).toBeVisible()
    expect((await page.request.get(path)).headers()['content-language']).toBe('uk')
  }
  const feeds = page.locator('link[rel=alternate][type="application/atom+xml"]')
  expect(await feeds.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/uk/feeds/news.atom',
    '/uk/feeds/corrections.atom',
  ])
  await page.goto('/uk/events')
  await expect(page.locator('a[href^="webcal:"]')).toHaveAttribute('href', /\/uk\/calendar\.ics$/)
})

test('files in Ukrainian are in Ukrainian, and those in English as before', async ({request}) => {
  const starts: [path: string, words: string][] = [
    ['/uk/films/last-take/credits.txt', 'Виконавче продюсування'],
    ['/films/last-take/credits.txt', 'Executive producers'],
    ['/uk/films/last-take/credits.csv', 'номер,цех,функція'],
    ['/uk/feeds/news.atom', '<feed xml:lang="uk"'],
    ['/feeds/news.atom', '<feed xml:lang="en"'],
    ['/uk/feeds/corrections.json', '"language":"uk"'],
    ['/uk/calendar.ics', 'BEGIN:VCALENDAR'],
    ['/uk/llms.txt', '## Фільми'],
    ['/llms.txt', '/uk/llms.txt'],
    ['/uk/films/last-take.md', 'Документальний фільм про кінооператорку'],
  ]
  for (const [path, words] of starts) expect(await textOf(request, path), path).toContain(words)
  for (const path of [
    '/uk/films/nothing/credits.csv',
    '/uk/feeds/nothing.atom',
    '/uk/cards/films/nothing',
    '/uk/films/nothing/press/kit.zip',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
  expect((await request.get('/en/feeds/news.atom', {maxRedirects: 0})).status()).toBe(308)
})

test('the kit is put together in Ukrainian, and its progress told in Ukrainian', async ({page}) => {
  await page.goto('/uk/films/last-take/press')
  const download = page.waitForEvent('download')
  await page.getByRole('link', {name: 'Усе одним архівом ZIP'}).click()
  expect((await download).suggestedFilename()).toBe('last-take-press-kit-uk.zip')
  await expect(page.getByRole('status')).toContainText('Готово')
})

test('an embargo holds in every language, and ends in all at once', async ({request, editor}) => {
  const work = await editor.publish(film())
  const [note, translated] = [unique('embargoed'), unique('ембарго')]
  const embargoUntil = new Date(Date.now() + 8000).toISOString()
  await editor.publish({
    ...pressKit(work._id, note),
    embargoUntil,
    translations: [inUkrainian({prose: pressKit(work._id, translated).notes})],
  })
  const archive = (path: string) => textOf(request, `${path}/films/${work._id}/press/kit.zip`)
  for (const path of ['', '/uk']) {
    const before = await archive(path)
    expect(Date.now(), 'asked in time').toBeLessThan(Date.parse(embargoUntil))
    for (const words of [note, translated]) expect(before).not.toContain(words)
  }
  await expect.poll(() => archive('/uk'), {timeout: 30_000}).toContain(translated)
  expect(await archive('/uk')).not.toContain(note)
  expect(await archive('')).toContain(note)
})

test('a correction that is not translated is in the Ukrainian feed in English, and marked', async ({
  request,
  editor,
}) => {
  const nowSays = unique('It says ')
  await editor.publish({...correction('person-halyna-hutchins'), nowSays})
  await expect.poll(() => textOf(request, '/uk/feeds/corrections.atom')).toContain(nowSays)
  expect(await textOf(request, '/uk/feeds/corrections.atom')).toContain('<entry xml:lang="en">')
  const {items} = await (await request.get('/uk/feeds/corrections.json')).json()
  expect(items[0]).toMatchObject({language: 'en', title: expect.stringContaining('Correction: ')})
})

test('what is shared has the language, the address and the card of the page', async ({page, request}) => {
  await page.goto('/uk/films/last-take')
  expect(await contentOf(page, 'og:locale')).toEqual(['uk_UA'])
  expect(await contentOf(page, 'og:locale:alternate')).toEqual(['en_GB'])
  const [card] = await contentOf(page, 'og:image')
  expect(pathIn(card)).toBe('/uk/cards/films/last-take')
  const [own, english] = await Promise.all(
    ['/uk/cards/films/last-take', '/cards/films/last-take'].map(async (path) => (await request.get(path)).body()),
  )
  expect(own?.equals(english ?? Buffer.alloc(0))).toBe(false)
  await page.goto('/uk/people/alec-baldwin')
  expect(await contentOf(page, 'og:locale')).toEqual(['en_GB'])
  expect(pathIn((await contentOf(page, 'og:image'))[0])).toBe('/cards/people/alec-baldwin')
})

test('another site is given the card of the language that it asks for', async ({request, baseURL}) => {
  const url = `${baseURL}/uk/films/last-take`
  const answer = await (await request.get(`/oembed?${new URLSearchParams({url})}`)).json()
  expect(answer.html).toContain('Документальний фільм про кінооператорку')
  expect(pathIn(answer.thumbnail_url)).toBe('/uk/cards/films/last-take')
})

test('a list is a page of its own in each language', async ({page, request}) => {
  for (const path of [
    '/films',
    '/people',
    '/organisations',
    '/events',
    '/timeline',
    '/corrections',
    '/events/kind/premiere',
  ]) {
    await page.goto(`/uk${path}`)
    expect(pathIn(await page.locator('link[rel=canonical]').getAttribute('href'))).toBe(`/uk${path}`)
    const languages = page.locator('link[rel=alternate][hreflang]')
    expect(await languages.evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))).toEqual([
      'en',
      'uk',
      'x-default',
    ])
    const json = await page.locator('script[type="application/ld+json"]').first().textContent()
    expect(json).toContain('"name":"Головна"')
    expect(json).toMatch(new RegExp(`"url":"[^"]*/uk${path}"`))
  }
  const lists = await textOf(request, '/sitemaps/lists.xml')
  for (const path of ['/films</loc>', '/uk/films</loc>', '/uk</loc>']) expect(lists).toContain(path)
})

test('an untranslated event is in English in the Ukrainian list of news only where it stands', async ({
  request,
  editor,
}) => {
  const title = unique('Only in English ')
  await editor.publish(event('screening', title))
  await expect.poll(() => textOf(request, '/uk/feeds/news.json')).toContain(title)
  const {items, language} = await (await request.get('/uk/feeds/news.json')).json()
  expect(language).toBe('uk')
  expect(items.find((item: {title: string}) => item.title === title)).toMatchObject({language: 'en'})
  expect(items.find((item: {url: string}) => item.url.endsWith('last-take-premiere'))).not.toHaveProperty('language')
})
