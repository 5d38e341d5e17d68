import {expect, test} from './test.ts'

test('the page and its styles name no machine but this one', async ({request}) => {
  const html = await (await request.get('/')).text()
  const sheets = [...html.matchAll(/href="(\/static\/[^"]+\.css)"/g)].map(([, path]) => path ?? '')
  expect(sheets).not.toEqual([])
  const styles = await Promise.all(sheets.map(async (path) => (await request.get(path)).text()))

  const loaded = [
    ...html.matchAll(/(?:src|href)="(https?:[^"]+)"/g),
    ...styles.join().matchAll(/url\((https?:[^)]+)\)/g),
  ]
  // The one link that is left is for people without JavaScript to follow.
  expect(loaded.map(([, address]) => address)).toEqual(['https://www.enable-javascript.com/'])
})

test('the studio carries its own name, mark and type', async ({page, request}) => {
  await page.goto('/')
  await expect(page.getByRole('link', {name: 'Films'})).toBeVisible()
  await expect(page).toHaveTitle(/Vérité/)
  const fonts = await page.evaluate(async () => (await document.fonts.load('1em Inter', 'Toruń Галина')).length)
  expect(fonts).toBeGreaterThanOrEqual(3)
  expect(await (await request.get('/static/favicon.svg')).text()).toContain('#d88954')
})
