import {expect, lake, seedFilm, seedPerson, test} from './test.ts'

test('a click on the site’s title opens its field, and what is typed there shows at once', async ({page}) => {
  const {id, slug} = await seedFilm('A Film To Preview')
  await page.goto(`/presentation?preview=/films/${slug}`)
  const site = page.frameLocator('iframe')
  await expect(site.locator('sanity-visual-editing')).toBeAttached()
  const heading = site.getByRole('heading', {level: 1})
  await expect(heading).toContainText('A Film To Preview')

  const title = page.getByTestId('field-title').getByTestId('string-input')
  await expect(async () => {
    await heading.click()
    await expect(title).toBeFocused({timeout: 2000})
  }).toPass()
  expect(page.url()).toContain(`${id}/title`)
  await title.fill('A Film Being Typed')
  await expect(heading).toContainText('A Film Being Typed')
  await expect(site.getByRole('button', {name: 'Leave the preview'})).toBeHidden()
  expect(await lake.getDocument(id)).toMatchObject({title: 'A Film To Preview'})
})

test('what is typed shows on the page before it is saved', async ({page}) => {
  const {id, slug} = await seedFilm('A Film To Type')
  await page.goto(`/presentation?preview=/films/${slug}`)
  const heading = page.frameLocator('iframe').getByRole('heading', {level: 1})
  await expect(page.frameLocator('iframe').locator('sanity-visual-editing')).toBeAttached()
  const title = page.getByTestId('field-title').getByTestId('string-input')
  await expect(title).toHaveValue('A Film To Type')
  // Nothing is saved any more from here on, so that no refresh can bring the text.
  await page.route(/\/data\/(actions|mutate)\//, (route) => route.abort())
  await expect(async () => {
    await title.fill(`A Film Being Typed ${Date.now()}`)
    await expect(heading).toContainText(await title.inputValue(), {timeout: 2000})
  }).toPass()
  expect(await lake.getDocument(`drafts.${id}`)).toBeUndefined()
})

test('a link for somebody without an account opens this page’s draft, and the editors’ tools stay here', async ({
  page,
  browser,
}) => {
  const {id, slug} = await seedFilm('A Film To Share')
  await lake.create({
    ...(await lake.getDocument(id)),
    _id: `drafts.${id}`,
    _type: 'documentary',
    title: 'A Shared Draft',
  })
  await page.goto(`/presentation?preview=/films/${slug}`)
  await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: 'Share a preview link'}).click()
  const link = await page.getByRole('textbox', {name: 'Preview link'}).inputValue()
  await expect(page.getByRole('button', {name: 'Share this preview'})).toBeHidden()

  const guest = await (await browser.newContext({storageState: {cookies: [], origins: []}})).newPage()
  await guest.goto(link)
  await expect(guest.getByRole('heading', {level: 1})).toContainText('A Shared Draft')
  expect(new URL(guest.url()).pathname).toBe(`/films/${slug}`)
  expect(await guest.content()).not.toContain('lake-robot-')
  await guest.context().close()
})

test('a person’s page stands beside the person’s form', async ({page}) => {
  const {slug} = await seedPerson('A Person To Preview')
  await page.goto(`/presentation?preview=/people/${slug}`)
  await expect(page.frameLocator('iframe').getByRole('heading', {level: 1})).toContainText('A Person To Preview')
  await expect(page.getByTestId('field-name').getByTestId('string-input')).toHaveValue('A Person To Preview')
})
