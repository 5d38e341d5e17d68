import type {BrowserContext} from '@playwright/test'
import {readE2eEnv} from './e2e-env.ts'
import {expect, lake, test} from './test.ts'

const {lakeUrl} = readE2eEnv()
/** What a script in an uploaded file would do first: ask the lake something as whoever opened the file. */
const beacon = `${lakeUrl}/v2025-02-19/users/me?stolen`
const script = `fetch(${JSON.stringify(beacon)}, {credentials: 'include'})`
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="${script.replaceAll('"', '&quot;')}"><script>${script}</script></svg>`
const page = `<!doctype html><title>Mine</title><img src="x" onerror='${script}'><script>${script}</script>`
const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><script>${script}</script></head><body/></html>`

const uploads = [
  {filename: 'drawing.svg', contentType: 'image/svg+xml', text: drawing},
  {filename: 'page.html', contentType: 'text/html', text: page},
  {filename: 'page.xhtml', contentType: 'application/xhtml+xml', text: xhtml},
  {filename: 'page.xml', contentType: 'text/xml', text: xhtml},
  {filename: 'page.txt', contentType: 'text/plain', text: page},
] as const

for (const {filename, contentType, text} of uploads) {
  test(`a script in an uploaded ${filename} does not run, however it is opened`, async ({context}) => {
    const {url} = await lake.assets.upload('file', Buffer.from(text), {filename, contentType})
    const address = url.replace(new URL(url).origin, lakeUrl)
    for (const ending of ['', '?dl=', '?dlRaw=', `/${filename}`]) {
      expect(await isStolen(context, address + ending)).toBe(false)
    }
    // The same bytes without the lake's headers: this test would see it.
    if (filename !== 'page.txt') expect(await isStolen(context, address, {contentType, body: text})).toBe(true)
  })
}

test('a drawing with a script is no picture', async () => {
  const upload = lake.assets.upload('image', Buffer.from(drawing), {filename: 'drawing.svg'})
  await expect(upload).rejects.toThrow(/The SVG was refused/)
})

/** Opens an address in the signed-in browser and says whether a script asked the lake for something. */
async function isStolen(context: BrowserContext, address: string, otherwise?: {contentType: string; body: string}) {
  const tab = await context.newPage()
  const asked: string[] = []
  tab.on('request', (request) => void asked.push(request.url()))
  if (otherwise) await tab.route(address, (route) => route.fulfill(otherwise))
  // What is saved rather than shown ends the navigation, which counts as an error.
  await tab.goto(address, {waitUntil: 'load'}).catch(() => undefined)
  if (otherwise) await expect.poll(() => asked).toContain(beacon)
  else await tab.waitForTimeout(500)
  await tab.close()
  return asked.includes(beacon)
}
