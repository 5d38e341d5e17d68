import {AxeBuilder} from '@axe-core/playwright'
import type {APIRequestContext, Page} from '@playwright/test'
import {event, person} from './documents.ts'
import {expect, reference, test, unique} from './test.ts'

const pages = [
  '/uk',
  '/uk/films',
  '/uk/films/last-take',
  '/uk/films/last-take/credits',
  '/uk/films/last-take/press',
  '/uk/people',
  '/uk/people/halyna-hutchins',
  '/uk/people/alec-baldwin',
  '/uk/organisations',
  '/uk/organisations/hulu',
  '/uk/events',
  '/uk/events/charge-against-alec-baldwin',
  '/uk/timeline',
  '/uk/corrections',
  '/uk/search?q=Rust',
  '/uk/about',
]

const alternates = (page: Page) =>
  page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') ?? '').pathname]),
    )
const canonical = async (page: Page) =>
  new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').pathname
const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text()

const translation = (texts: object) => ({_key: 'uk', _type: 'translation', language: 'uk', from: 'en', ...texts})

for (const path of pages) {
  test(`${path} is in Ukrainian, fits a small phone, and axe objects to nothing`, async ({page}) => {
    await page.setViewportSize({width: 360, height: 740})
    expect((await page.goto(path))?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
    await expect(page.getByRole('link', {name: 'Пошук', exact: true})).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    const {violations} = await new AxeBuilder({page}).analyze()
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(', ')}`)).toEqual([])
  })
}

test('a reader changes the language of a page by keyboard, and without a script', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto('/films/last-take')
  await page.getByRole('link', {name: 'Українська'}).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/uk\/films\/last-take$/)
  await expect(page.locator('main')).toContainText('Документальний фільм про кінооператорку')
  await page.getByRole('link', {name: 'English'}).click()
  await expect(page).toHaveURL(/\/films\/last-take$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await context.close()
})

test('only a page that is translated whole is told to search engines as a translation', async ({page}) => {
  for (const path of ['/films/last-take', '/uk/films/last-take']) {
    await page.goto(path)
    expect(await alternates(page)).toEqual([
      ['en', '/films/last-take'],
      ['uk', '/uk/films/last-take'],
      ['x-default', '/films/last-take'],
    ])
    expect(await canonical(page)).toBe(path)
  }
  for (const path of ['/people/alec-baldwin', '/uk/people/alec-baldwin']) {
    await page.goto(path)
    expect(await alternates(page)).toEqual([])
    expect(await canonical(page)).toBe('/people/alec-baldwin')
  }
})

test('the sitemap has both addresses of what is translated whole, and one of everything else', async ({request}) => {
  const entry = async (file: string, path: string) => {
    const xml = await textOf(request, `/sitemaps/${file}-1.xml`)
    return [...xml.matchAll(/<url>.*?<\/url>/gs)].map(([url]) => url).find((url) => url.includes(`${path}</loc>`))
  }
  for (const path of ['/films/last-take', '/uk/films/last-take']) {
    const languages = [...((await entry('films', path)) ?? '').matchAll(/hreflang="([^"]+)" href="[^"]*?:\d+([^"]*)"/g)]
    expect(languages.map(([, language, address]) => [language, address])).toEqual([
      ['en', '/films/last-take'],
      ['uk', '/uk/films/last-take'],
      ['x-default', '/films/last-take'],
    ])
  }
  expect(await entry('people', '/people/alec-baldwin')).not.toContain('hreflang')
  expect(await entry('people', '/uk/people/alec-baldwin')).toBeUndefined()
})

test('structured data has the language and the address that the canonical link has', async ({request}) => {
  const told = async (path: string) => {
    const html = await textOf(request, path)
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    return json
  }
  expect(await told('/uk/films/last-take')).toMatch(/"url":"[^"]*\/uk\/films\/last-take","inLanguage":"uk"/)
  expect(await told('/uk/films/last-take')).toContain('"name":"Головна"')
  expect(await told('/films/last-take')).toMatch(/"url":"[^"]*:\d+\/films\/last-take","inLanguage":"en"/)
  expect(await told('/uk/people/alec-baldwin')).toMatch(/"url":"[^"]*:\d+\/people\/alec-baldwin","inLanguage":"en"/)
})

test('search finds what is translated by both titles, and shows the one of the page', async ({page}) => {
  for (const text of ['Київський національний університет', 'Kyiv National University']) {
    await page.goto(`/uk/search?${new URLSearchParams({q: text})}`)
    const hit = page.getByRole('link', {name: 'Київський національний університет'})
    await expect(hit).toHaveAttribute('href', '/uk/organisations/kyiv-national-university')
    await expect(hit).not.toHaveAttribute('lang')
    await page.goto(`/search?${new URLSearchParams({q: text})}`)
    await expect(page.getByRole('link', {name: 'Kyiv National University'}).first()).toBeVisible()
  }
  await page.goto('/uk/search?q=Baldwin')
  await expect(page.getByRole('link', {name: 'Alec Baldwin', exact: true})).toHaveAttribute('lang', 'en')
})

test('a page without a translation says so once, and marks what is English', async ({page, editor}) => {
  const summary = unique('Only in English ')
  const work = await editor.publish({...event('screening'), summary})
  await expect.poll(async () => (await page.request.get(`/uk/events/${work._id}`)).status()).toBe(200)
  await page.goto(`/uk/events/${work._id}`)
  await expect(page.getByText('Цей текст поки що доступний лише англійською.')).toHaveCount(1)
  await expect(page.getByText(summary)).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', {level: 1}).locator('[lang=en]')).toHaveText(work.title)
  await page.goto('/uk/films/last-take')
  await expect(page.getByText('Цей текст поки що доступний лише англійською.')).toHaveCount(0)
})

test('a quotation keeps its words and its language, with a translation beside it', async ({page}) => {
  await page.goto('/uk/films/last-take')
  const quotation = page.locator('figure', {hasText: 'While she was alive'})
  await expect(quotation.locator('blockquote [lang=en]')).toBeVisible()
  await expect(quotation).toContainText('Поки вона була жива')
  await expect(quotation).toContainText('Переклад: Vérité')
})

test('publishing a translation makes both pages fresh', async ({page, request, editor}) => {
  const work = await editor.publish({...event('screening'), summary: 'A showing.'})
  const paths = {en: `/events/${work._id}`, uk: `/uk/events/${work._id}`}
  await expect.poll(() => textOf(request, paths.uk)).toContain('A showing.')
  await expect.poll(() => textOf(request, paths.en)).not.toContain('hrefLang="x-default"')
  const title = unique('Показ ')
  await editor.change(work._id, {translations: [translation({title, summary: 'Один показ.'})]})
  await expect.poll(() => textOf(request, paths.uk)).toContain(title)
  await expect.poll(() => textOf(request, paths.en)).toContain('hrefLang="x-default"')
  await expect.poll(() => textOf(request, '/uk/events')).toContain(title)
  await page.goto(paths.uk)
  expect(await alternates(page)).toHaveLength(3)
})

test('a translation in a draft reaches nobody', async ({request, editor}) => {
  const canary = unique('Таємниця')
  const subject = await editor.publish(person())
  await editor.publish({...subject, _id: `drafts.${subject._id}`, translations: [translation({name: canary})]})
  await expect.poll(async () => (await request.get(`/uk/people/${subject._id}`)).status()).toBe(200)
  for (const path of [
    `/uk/people/${subject._id}`,
    `/people/${subject._id}`,
    '/uk/people',
    `/uk/people/${subject._id}.md`,
  ]) {
    expect(await textOf(request, path), path).not.toContain(canary)
    expect(await (await request.get(path, {headers: {RSC: '1'}})).text(), path).not.toContain(canary)
  }
})

test('a withheld claim is as silent in Ukrainian as in English', async ({request, editor}) => {
  const canary = unique('Замовчане')
  const subject = await editor.publish(person())
  await editor.publish({
    _id: unique('claim-e2e-'),
    _type: 'claim',
    statement: 'Withheld.',
    subject: {_type: 'claimSubject', document: reference(subject._id)},
    status: 'contested',
    voice: 'attributed',
    attributedTo: {_type: 'attribution', label: 'Somebody'},
    renderPolicy: 'withhold',
    translations: [translation({statement: canary, translator: 'T'})],
  })
  await expect.poll(async () => (await request.get(`/uk/people/${subject._id}`)).status()).toBe(200)
  expect(await textOf(request, `/uk/people/${subject._id}`)).not.toContain(canary)
})

test('addresses lead on within their language, and the inner name of English to its plain address', async ({
  request,
}) => {
  const leads = async (path: string) => {
    const response = await request.get(path, {maxRedirects: 0})
    return [response.status(), new URL(response.headers().location ?? '/', 'http://site').pathname]
  }
  expect(await leads('/uk/last-take')).toEqual([308, '/uk/films/last-take'])
  expect(await leads('/en/films/last-take')).toEqual([308, '/films/last-take'])
  expect((await request.get('/uk/nothing-here')).status()).toBe(404)
  expect((await request.get('/xx/films/last-take')).status()).toBe(404)
  expect(await leads('/UK/films')).toEqual([308, '/uk/films'])
})

test('letters of Ukrainian are loaded by pages that have them, and by no other', async ({page}) => {
  const fonts: string[] = []
  page.on('request', (asked) => asked.url().includes('.woff2') && fonts.push(asked.url()))
  const load = async (path: string) => {
    fonts.length = 0
    await page.goto(path, {waitUntil: 'networkidle'})
    return fonts.length
  }
  const [english, ukrainian] = [await load('/organisations/hulu'), await load('/uk/organisations/hulu')]
  expect(ukrainian).toBeGreaterThan(english)
})
