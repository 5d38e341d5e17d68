import {expect, lake, seedPerson, test} from './test.ts'

test('what is typed when the session has ended is offered after the next sign-in, and stored', async ({
  page,
  context,
}) => {
  const {id} = await seedPerson('Before The End')
  await page.goto(`/structure/people;${id}`)
  const name = page.getByTestId('field-name').getByTestId('string-input')
  await expect(name).toHaveValue('Before The End')
  const session = await context.cookies()
  await context.clearCookies()
  await name.fill('After The End')
  await expect(page.getByText('Your session is no longer valid. Please sign in again.')).toBeVisible()
  expect(await lake.getDocument(`drafts.${id}`)).toBeUndefined()

  await context.addCookies(session)
  await page.reload()
  const offer = page.getByRole('dialog', {name: 'Your last changes were not stored'})
  await expect(offer).toContainText('Name: After The End')
  await offer.getByRole('button', {name: 'Store them in the draft'}).click()
  await expect.poll(() => lake.getDocument(`drafts.${id}`)).toMatchObject({name: 'After The End', slug: {current: id}})
  await expect(offer).toBeHidden()
  await expect(name).toHaveValue('After The End')
})
