import {expect, lake, seedPerson, test} from './test.ts'
import {signInAs} from './sign-in-as.ts'

test('a viewer reads everything, is told that it cannot be changed, and signs out', async ({browser}) => {
  const {id} = await seedPerson('Person To Be Read')
  const page = await signInAs(browser, 'viewer', 'Vera Viewer')
  await page.goto(`/structure/people;${id}`)
  const name = page.getByTestId('field-name').getByTestId('string-input')
  await expect(name).toHaveValue('Person To Be Read')
  await expect(page.getByText('does not have permission to edit this document')).toBeVisible()
  await expect(name).not.toBeEditable()
  await expect(page.getByTestId('action-publish')).toBeDisabled()
  await page.locator('#user-menu').click()
  await page.getByRole('menuitem', {name: 'Sign out'}).click()
  await expect(page.getByText('Choose login provider')).toBeVisible()
  await expect(name).toBeHidden()
  await page.context().close()
})

test('a contributor drafts and cannot publish, and whoever has the document open sees who types and what', async ({
  page,
  browser,
}) => {
  const {id} = await seedPerson('Person To Be Drafted')
  await page.goto(`/structure/people;${id}`)
  const seen = page.getByTestId('field-name').getByTestId('string-input')
  const avatar = page.locator('[data-ui="Avatar"]', {hasText: 'CC'})
  await expect(seen).toHaveValue('Person To Be Drafted')
  await expect(avatar).toHaveCount(0)

  const other = await signInAs(browser, 'contributor', 'Carla Contributor')
  await other.goto(`/structure/people;${id}`)
  await other.getByTestId('field-name').getByTestId('string-input').fill('Person Being Drafted')
  await expect.poll(() => lake.getDocument(`drafts.${id}`)).toMatchObject({name: 'Person Being Drafted'})
  await expect(other.getByTestId('action-publish')).toBeDisabled()
  await expect(seen).toHaveValue('Person Being Drafted')
  await expect(avatar.first()).toBeVisible()
  await other.context().close()
})
