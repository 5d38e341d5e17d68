import {gzipSync} from 'node:zlib'
import type {Page} from '@playwright/test'
import {templates} from './templates.ts'
import {expect, test} from './test.ts'

/** The scripts that a page loads, gzipped, without those that only old browsers load. */
async function scriptBytes(page: Page, path: string) {
  const sizes = new Map<string, number>()
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    sizes.set(response.url(), gzipSync(await response.body()).length)
  })
  await page.goto(path, {waitUntil: 'networkidle'})
  page.removeAllListeners('response')
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}

test('content pages load at most 10 KB of JavaScript beyond the framework’s own', async ({browser}) => {
  // The page that draws a bare message has nothing but the framework.
  const sizes = new Map<string, number>()
  for (const path of templates) {
    const page = await browser.newPage()
    sizes.set(path, await scriptBytes(page, path))
    await page.close()
  }
  const floor = Math.min(...sizes.values())
  for (const [path, size] of sizes) {
    console.log(`${path}: ${(size / 1024).toFixed(1)} KB of JavaScript, gzipped`)
    expect(size, path).toBeLessThanOrEqual(floor + 10 * 1024)
    expect(size, path).toBeLessThanOrEqual(150 * 1024)
  }
})

test('readers load neither live updates nor visual editing', async ({page}) => {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text())
  })
  await page.goto('/films/last-take', {waitUntil: 'networkidle'})
  for (const script of await Promise.all(scripts)) {
    expect(script).not.toContain('EventSource')
    expect(script).not.toContain('sanity-visual-editing')
  }
})
