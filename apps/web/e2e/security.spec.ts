import {readE2eEnv} from './e2e-env.ts'
import {siteAddresses} from '@verite/content-model/demo/site-addresses'
import {expect, test} from './test.ts'

const {studioUrl} = readE2eEnv()

test('every response carries the security headers', async ({request}) => {
  for (const path of [...siteAddresses, '/sitemap.xml', '/api/health']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toContain(`frame-ancestors 'self' ${studioUrl}`)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('pages run the site’s own scripts, and no browser objects', async ({page}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  for (const path of siteAddresses) {
    const response = await page.goto(path)
    const policies = ((await response?.headersArray()) ?? []).filter(({name}) =>
      /^content-security-policy$/i.test(name),
    )
    expect(policies.map(({value}) => /script-src [^;]*/.exec(value)?.[0])).toEqual([
      expect.stringMatching(/^script-src '(none|self)'$/),
    ])
  }
  expect(complaints).toEqual([])
})

test('a script that slipped into a page does not run', async ({page}) => {
  for (const path of ['/films/last-take', '/films/last-take/credits']) {
    await page.route(path, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('</body>', '<script>document.title = "run"</script></body>')
      await route.fulfill({response, body})
    })
    await page.goto(path)
    expect(await page.title(), path).not.toBe('run')
  }
})

test('pages ask no other machine for anything', async ({page}) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname))
  for (const path of siteAddresses) await page.goto(path)
  expect([...hosts].filter((host) => host !== 'localhost' && host !== '127.0.0.1' && host !== '')).toEqual([])
})
