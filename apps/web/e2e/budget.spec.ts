import {gzipSync} from 'node:zlib'
import type {APIRequestContext, Page} from '@playwright/test'
import {siteAddresses} from '@verite/content-model/demo/site-addresses'
import {event} from './documents.ts'
import {expect, test} from './test.ts'

/** Collects what the page loads as scripts from now on. */
function watchScripts(page: Page): Set<string> {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url())
  })
  return scripts
}

async function gzipped(request: APIRequestContext, addresses: Iterable<string>): Promise<number> {
  let size = 0
  for (const address of addresses) size += gzipSync(await (await request.get(address)).body()).length
  return size / 1024
}

test('pages to read load no script at all', async ({page}) => {
  const scripts = watchScripts(page)
  for (const path of [
    '/',
    '/films',
    '/films/last-take',
    '/people/halyna-hutchins',
    '/organisations/hulu',
    '/timeline',
  ]) {
    await page.goto(path)
    await page.keyboard.press('End')
    await page.waitForTimeout(300)
    expect([...scripts], path).toEqual([])
  }
})

test('pages with something to operate load at most 4 KB of scripts', async ({page, request}) => {
  for (const path of siteAddresses) {
    const scripts = watchScripts(page)
    await page.goto(path, {waitUntil: 'networkidle'})
    const size = await gzipped(request, scripts)
    console.log(`${path}: ${size.toFixed(1)} KB of scripts`)
    expect(size, path).toBeLessThanOrEqual(4)
    page.removeAllListeners('request')
  }
})

test('the reader’s own hour stands beside that of the place, where it is another', async ({browser, editor}) => {
  const screening = await editor.publish({
    ...event('screening'),
    schedule: {start: '2031-05-01T18:00:00.000Z', timeZone: 'Europe/Warsaw'},
  })
  const reader = await browser.newContext({timezoneId: 'Asia/Tokyo'})
  try {
    const page = await reader.newPage()
    await expect.poll(async () => (await page.goto(`/events/${screening._id}`))?.status()).toBe(200)
    await expect(page.getByText(/3:00.AM/)).toBeVisible()
  } finally {
    await reader.close()
  }
})

test('credits are found and copied, and a kit is downloaded although the scripts never come', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/films/last-take/credits')
  await page.getByRole('searchbox').fill('concordia')
  await expect(page.getByText('2 found')).toBeVisible()
  await expect(page.locator('[data-credit]:visible')).toHaveCount(2)
  await page.getByRole('button', {name: 'Copy as text'}).click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Rachel Mason')

  await page.route('**/page-scripts.js', (route) => route.abort())
  await page.goto('/films/last-take/press')
  const download = page.waitForEvent('download')
  await page.getByRole('link', {name: /ZIP/}).click()
  expect((await download).suggestedFilename()).toMatch(/\.zip$/)
})
