import {AxeBuilder} from '@axe-core/playwright'
import {siteAddresses} from '@verite/content-model/demo/site-addresses'
import {expect, test} from './test.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({colorScheme})
    for (const path of siteAddresses) {
      test(`${path} has nothing that axe objects to`, async ({page}) => {
        await page.goto(path)
        const {violations} = await new AxeBuilder({page}).analyze()
        expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(', ')}`)).toEqual([])
      })
    }
  })
}

test('the film can be read without JavaScript', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto('/films/last-take')
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  await expect(page.locator('main')).toContainText('Rachel Mason')
  await context.close()
})

test('no page is wider than a small phone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740})
  for (const path of siteAddresses) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
  }
})
