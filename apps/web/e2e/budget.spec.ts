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

test('pages with something to operate load at most 150 KB of scripts, neither live updates nor visual editing', async ({
  page,
  request,
}) => {
  for (const path of siteAddresses) {
    const scripts = watchScripts(page)
    await page.goto(path, {waitUntil: 'networkidle'})
    const size = await gzipped(request, scripts)
    console.log(`${path}: ${size.toFixed(1)} KB of scripts`)
    expect(size, path).toBeLessThanOrEqual(150)
    for (const script of scripts) {
      const text = await (await request.get(script)).text()
      expect(text, script).not.toContain('live/events')
      expect(text, script).not.toContain('sanity-visual-editing')
    }
    page.removeAllListeners('request')
  }
})

test('a page loads its scripts when the first part of it that needs them comes near', async ({browser, editor}) => {
  const screening = await editor.publish({
    ...event('screening'),
    schedule: {start: '2031-05-01T18:00:00.000Z', timeZone: 'Europe/Warsaw'},
  })
  const reader = await browser.newContext({timezoneId: 'Asia/Tokyo', viewport: {width: 390, height: 800}})
  try {
    const page = await reader.newPage()
    const address = `/events/${screening._id}`
    await expect.poll(async () => (await page.goto(address))?.status()).toBe(200)
    await expect(page.getByText(/3:00.AM/)).toBeVisible()

    const scripts = watchScripts(page)
    await page.route(address, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('<main', '<div style="height: 3000px"></div><main')
      await route.fulfill({response, body})
    })
    await page.goto(address)
    await page.waitForTimeout(300)
    expect([...scripts]).toEqual([])
    await page.getByText('Warsaw').first().scrollIntoViewIfNeeded()
    await expect(page.getByText(/3:00.AM/)).toBeVisible()
    expect([...scripts]).not.toEqual([])
  } finally {
    await reader.close()
  }
})

test('who copies before the scripts have come is answered when they have, and downloads although they never come', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  let isAway = false
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (isAway) return route.abort()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return route.continue()
  })
  await page.goto('/films/last-take/credits', {waitUntil: 'commit'})
  await page.getByRole('button', {name: 'Copy as text'}).click()
  await expect(page.getByText('Copied')).toBeVisible()

  isAway = true
  await page.goto('/films/last-take/press', {waitUntil: 'commit'})
  const download = page.waitForEvent('download')
  await page.getByRole('link', {name: /ZIP/}).click()
  expect((await download).suggestedFilename()).toMatch(/\.zip$/)
})
