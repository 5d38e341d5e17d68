import {randomUUID} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from '@playwright/test'
import {film, person} from './documents.ts'
import {readE2eEnv} from './e2e-env.ts'
import {type Editor, expect, test, unique} from './test.ts'

const {studioUrl, distDir, lakeToken} = readE2eEnv()

const waysToAsk: Record<string, string>[] = [{}, {RSC: '1'}, {RSC: '1', 'Next-Router-Prefetch': '1'}]

/** What the studio's Presentation tool leaves in the lake before it opens the site. */
async function createSecret(editor: Editor) {
  const secret = randomUUID()
  const fields = {_type: 'sanity.previewUrlSecret', secret, source: 'e2e', studioUrl, userId: 'e2e'}
  await editor.publish({_id: `drafts.${randomUUID()}`, ...fields})
  return secret
}

async function openPreview(page: Page, editor: Editor, path: string, perspective = 'drafts') {
  const query = new URLSearchParams({
    'sanity-preview-secret': await createSecret(editor),
    'sanity-preview-pathname': path,
    'sanity-preview-perspective': perspective,
  })
  return page.goto(`/api/draft-mode/enable?${query}`)
}

/** A published film with a draft and a version in a release, each with words that nobody else may read. */
async function filmWithSecrets(editor: Editor) {
  const published = await editor.publish(film())
  const canaries = {draft: unique('DraftCanary'), version: unique('VersionCanary')}
  await editor.publish({...published, _id: `drafts.${published._id}`, title: canaries.draft, logline: canaries.draft})
  await editor.publish({...published, _id: `versions.rE2eRelease.${published._id}`, title: canaries.version})
  return {published, canaries, path: `/films/${published._id}`}
}

test('an editor sees drafts, is told so, and leaves no trace of them', async ({page, editor, request}) => {
  const {published, canaries, path} = await filmWithSecrets(editor)
  const unlisted = person(unique('UnlistedCanary'))
  await editor.publish({...unlisted, _id: `drafts.${unlisted._id}`})

  const response = await openPreview(page, editor, path)
  await expect(page.getByRole('heading', {level: 1})).toContainText(canaries.draft)
  await expect(page.getByRole('complementary', {name: 'Preview'})).toBeVisible()
  expect(response?.headers()['cache-control']).toContain('no-store')
  expect(response?.headers()['x-robots-tag']).toContain('noindex')
  for (const other of ['/', '/people', `/people/${unlisted._id}`]) await page.goto(other)

  const secrets = [canaries.draft, canaries.version, unlisted.name]
  const addresses = [
    '/',
    path,
    '/people',
    `/people/${unlisted._id}`,
    '/sitemaps/films-1.xml',
    '/sitemaps/people-1.xml',
    `/cards${path}`,
    '/robots.txt',
  ]
  for (const address of addresses) {
    for (const headers of waysToAsk) {
      const answer = await (await request.get(address, {headers})).text()
      for (const secret of [...secrets, lakeToken]) expect(answer, address).not.toContain(secret)
    }
  }
  await expect.poll(async () => (await request.get(path)).text()).toContain(published.title)
  for (const secret of secrets) expect(filesWith(join(import.meta.dirname, '..', distDir), secret)).toEqual([])
})

test('a preview runs no inline script but those that carry its nonce, and does not scroll sideways', async ({
  page,
  editor,
}) => {
  const {canaries, path} = await filmWithSecrets(editor)
  const complaints: string[] = []
  page.on('console', (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()))
  await openPreview(page, editor, path)
  const response = await page.reload()
  const policy = (await response?.allHeaders())?.['content-security-policy'] ?? ''
  expect(/script-src [^;]*/.exec(policy)?.[0]).toMatch(/^script-src 'self' 'nonce-[\w-]+'$/)
  expect(policy).toContain(`frame-ancestors 'self' ${studioUrl}`)
  await expect(page.locator('sanity-visual-editing')).toBeAttached()
  await expect(page.getByRole('heading', {level: 1})).toContainText(canaries.draft)
  expect(complaints).toEqual([])

  for (const width of [390, 1440]) {
    await page.setViewportSize({width, height: 900})
    await page.goto('/films/last-take')
    await expect(page.locator('sanity-visual-editing > div > div').nth(5)).toBeAttached({timeout: 30_000})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

test('a release is previewed by its name', async ({page, editor}) => {
  const {canaries, path} = await filmWithSecrets(editor)
  await openPreview(page, editor, path, 'rE2eRelease')
  await expect(page.getByRole('heading', {level: 1})).toContainText(canaries.version)
})

test('a translation is previewed as a draft, in its language', async ({page, editor, request}) => {
  const published = await editor.publish(film())
  const logline = unique('Чернетка ')
  const translations = [{_key: 'uk', _type: 'translation', language: 'uk', from: 'en', logline}]
  await editor.publish({...published, _id: `drafts.${published._id}`, logline: 'In English', translations})
  await openPreview(page, editor, `/uk/films/${published._id}`)
  await expect(page.locator('main')).toContainText(logline)
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  expect(await (await request.get(`/uk/films/${published._id}`)).text()).not.toContain(logline)
})

test('the preview ends when it is left', async ({page, editor}) => {
  const {published, path} = await filmWithSecrets(editor)
  await openPreview(page, editor, path)
  await page.getByRole('button', {name: 'Leave the preview'}).click()
  await page.goto(path)
  await expect(page.getByRole('heading', {level: 1})).toContainText(published.title)
})

test('Next’s own draft cookie opens nothing without a grant', async ({page, editor, context}) => {
  const {published, path} = await filmWithSecrets(editor)
  await openPreview(page, editor, path)
  await context.clearCookies({name: 'preview-grant'})
  await page.goto(path)
  await expect(page.getByRole('heading', {level: 1})).toContainText(published.title)
})

test('a forged grant opens nothing', async ({page, editor, context}) => {
  const {published, path} = await filmWithSecrets(editor)
  await openPreview(page, editor, path)
  const payload = Buffer.from(JSON.stringify({holder: 'editor', expires: Date.now() + 1e9})).toString('base64url')
  await context.addCookies([{name: 'preview-grant', value: `${payload}.AAAA`, domain: 'localhost', path: '/'}])
  await page.goto(path)
  await expect(page.getByRole('heading', {level: 1})).toContainText(published.title)
})

test('a shared link shows one page’s draft, without the editor’s tools, and no other, until it is taken back', async ({
  page,
  editor,
  request,
}) => {
  const {canaries, path, published} = await filmWithSecrets(editor)
  const other = await filmWithSecrets(editor)
  const wanted = {secret: await createSecret(editor), path, days: 1}
  const answer = await request.post('/api/preview-links', {data: wanted})
  const {url} = await answer.json()
  await page.goto(url)
  // Word for word: an editor's titles end in marks that nobody sees, which lead a click to their field.
  await expect(page.getByRole('heading', {level: 1})).toHaveText(canaries.draft)
  expect(await page.content()).not.toContain(lakeToken)
  await page.goto(other.path)
  await expect(page.getByRole('heading', {level: 1})).toContainText(other.published.title)

  await editor.change('siteSettings', {previewLinksFrom: new Date().toISOString()})
  expect((await request.get(url)).status()).toBe(401)
  await page.goto(path)
  await expect(page.getByRole('heading', {level: 1})).toContainText(published.title)
  await editor.client.patch('siteSettings').unset(['previewLinksFrom']).commit()
})

test('the secret by which Presentation shares every draft for ever opens nothing', async ({request, editor}) => {
  const secret = randomUUID()
  await editor.publish({
    _id: 'sanity-preview-url-secret.share-access',
    _type: 'sanity.previewUrlShareAccess',
    secret,
    studioUrl,
  })
  const opened = await request.get(`/api/draft-mode/enable?sanity-preview-secret=${secret}&sanity-preview-pathname=/`)
  expect(opened.status()).toBe(401)
  expect(opened.headers()['set-cookie']).toBeUndefined()
  expect((await request.post('/api/preview-links', {data: {secret, path: '/'}})).status()).toBe(401)
})

test('links and previews need a secret that an editor made', async ({request}) => {
  const data = {secret: randomUUID(), path: '/films/last-take'}
  expect((await request.post('/api/preview-links', {data})).status()).toBe(401)
  expect((await request.post('/api/preview-links', {data: {...data, path: '//elsewhere.example'}})).status()).toBe(400)
  expect((await request.get(`/api/draft-mode/enable?sanity-preview-secret=${randomUUID()}`)).status()).toBe(401)
  expect((await request.get('/api/preview?token=a.b')).status()).toBe(401)
})

test('nobody without the secret expires the site’s cache', async ({request}) => {
  const data = {tags: ['sanity:lake']}
  expect((await request.post('/api/webhooks/sanity', {data})).status()).toBe(401)
})

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text))
}
