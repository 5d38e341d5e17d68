import {gzipSync} from 'node:zlib'
import type {APIRequestContext} from '@playwright/test'
import {siteAddresses} from '@verite/content-model/demo/site-addresses'
import {expect, test} from './test.ts'

/** The scripts that a page's HTML loads, without those that only old browsers load. */
async function scriptsOf(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text()
  const sources = [...html.matchAll(/<script src="([^"]+)"([^>]*)>/g)].flatMap(([, source = '', attributes = '']) =>
    attributes.includes('noModule') ? [] : source,
  )
  return Promise.all([...new Set(sources)].map(async (source) => (await request.get(source)).text()))
}

test('content pages load at most 10 KB of JavaScript beyond the framework’s own', async ({request}) => {
  const sizes = new Map<string, number>()
  for (const path of siteAddresses) {
    const scripts = await scriptsOf(request, path)
    expect(scripts.length, path).toBeGreaterThan(2)
    sizes.set(path, scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1024)
  }
  const floor = Math.min(...sizes.values())
  console.log([...sizes].map(([path, size]) => `${path}: ${size.toFixed(1)} KB`).join('\n'))
  for (const [path, size] of sizes) {
    expect(size, path).toBeLessThanOrEqual(floor + 10)
    expect(size, path).toBeLessThanOrEqual(150)
  }
})

test('readers load neither live updates nor visual editing', async ({request}) => {
  for (const script of await scriptsOf(request, '/films/last-take')) {
    expect(script).not.toContain('live/events')
    expect(script).not.toContain('sanity-visual-editing')
  }
})
