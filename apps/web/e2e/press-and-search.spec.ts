import {film, person} from './documents.ts'
import {expect, reference, test, unique} from './test.ts'

test('search finds without a script, in any spelling', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', {name: 'Search', exact: true}).click()
  await page.getByRole('searchbox').fill('Halina Hutchens')
  await page.getByRole('button', {name: 'Search'}).click()
  await expect(page.getByRole('link', {name: 'Halyna Hutchins', exact: true})).toBeVisible()
  await context.close()
})

test('search follows what is typed, and what is published and withdrawn', async ({page, editor}) => {
  const found = await editor.publish(person(unique('Zdzisława Źrebię ')))
  await page.goto('/search')
  await page.getByRole('searchbox').pressSequentially('zdzislawa zrebie')
  await expect(page.getByRole('link', {name: found.name})).toBeVisible()
  await editor.unpublish(found._id)
  await expect.poll(async () => (await page.request.get('/search?q=zdzislawa+zrebie')).text()).not.toContain(found._id)
})

test('nothing that is not public reaches search, feeds, press kits or the texts for programs', async ({
  request,
  editor,
}) => {
  const canary = unique('canary')
  const work = await editor.publish(film())
  await editor.publish({...film(canary), _id: `drafts.${work._id}`})
  await editor.publish({
    _id: unique('claim-e2e-'),
    _type: 'claim',
    statement: canary,
    subject: {_type: 'claimSubject', document: reference(work._id)},
    status: 'contested',
    voice: 'attributed',
    attributedTo: {_type: 'attribution', label: canary},
    renderPolicy: 'withhold',
  })
  await expect.poll(async () => (await request.get(`/films/${work._id}/press`)).status()).toBe(200)
  const path = `/films/${work._id}`
  const feeds = ['news', 'corrections'].flatMap((feed) =>
    ['atom', 'rss', 'json'].map((form) => `/feeds/${feed}.${form}`),
  )
  const outputs = [...feeds, '/films', '/corrections', '/calendar.ics', '/llms.txt', '/sitemap.xml']
  for (const output of [...outputs, `/search?q=${canary}`, `${path}/press`, `${path}.md`, `${path}/press/kit.zip`]) {
    const text = (await request.get(output)).text()
    expect((await text).replaceAll(`“${canary}”`, '').replaceAll(`value="${canary}"`, ''), output).not.toMatch(
      new RegExp(`${canary}(?!["\\\\&%])`),
    )
  }
})

test('an embargo ends by the clock, on the page and in the archive', async ({request, editor}) => {
  const work = await editor.publish(film())
  const line = unique('embargoed')
  const embargoUntil = new Date(Date.now() + 6000).toISOString()
  const block = {
    _type: 'block',
    _key: 'b',
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: 's', text: line, marks: []}],
  }
  await editor.publish({
    _id: unique('presskit-e2e-'),
    _type: 'pressKit',
    title: 'Kit',
    documentary: reference(work._id),
    embargoUntil,
    notes: [block],
  })
  const archive = async () => (await request.get(`/films/${work._id}/press/kit.zip`)).text()
  const before = await archive()
  expect(Date.now(), 'asked in time').toBeLessThan(Date.parse(embargoUntil))
  expect(before).not.toContain(line)
  await expect.poll(archive, {timeout: 20_000}).toContain(line)
})

test('corrections stand on their page, in the log and in the feeds', async ({request, editor}) => {
  const subject = await editor.publish(person())
  const nowSays = unique('It says ')
  await editor.publish({
    _id: unique('correction-e2e-'),
    _type: 'correction',
    subject: reference(subject._id),
    wasWrong: 'The name was misspelt.',
    nowSays,
    correctedOn: '2026-11-22',
  })
  for (const path of [`/people/${subject._id}`, '/corrections', '/feeds/corrections.atom', '/feeds/corrections.json']) {
    await expect.poll(async () => (await request.get(path)).text(), path).toContain(nowSays)
  }
})

test('the press kit is put together in the page, and without a script all the same', async ({page}) => {
  await page.goto('/films/last-take/press')
  const download = page.waitForEvent('download')
  await page.getByRole('link', {name: 'Everything as ZIP'}).click()
  expect((await download).suggestedFilename()).toBe('last-take-press-kit.zip')
  await expect(page.getByRole('status')).toContainText('Done')
  const archive = await page.request.get('/films/last-take/press/kit.zip')
  expect(archive.headers()['content-length']).toBeUndefined()
  expect((await archive.body()).subarray(0, 2).toString()).toBe('PK')
  const pdf = await page.request.get('/films/last-take/press/kit.pdf')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a page leads to its other forms, by absolute addresses', async ({page}) => {
  await page.goto('/films/last-take')
  const hrefOf = async (type: string) =>
    new URL((await page.locator(`link[rel=alternate][type="${type}"]`).first().getAttribute('href')) ?? '', page.url())
      .href
  const markdown = await page.request.get(await hrefOf('text/markdown'))
  expect(markdown.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(await markdown.text()).toContain('# Last Take: Rust and the Story of Halyna')
  expect(await (await page.request.get(await hrefOf('application/json+oembed'))).json()).toMatchObject({type: 'rich'})
  expect((await page.request.get(await hrefOf('application/atom+xml'))).status()).toBe(200)
  expect((await page.request.get('/films/nothing-here.md')).status()).toBe(404)
})
