import {expect, lake, seedPerson, test} from './test.ts'

test('an edit is saved as a draft by itself and reaches readers when it is published', async ({page}) => {
  const {id} = await seedPerson('Test Person')
  await page.goto(`/structure/people;${id}`)
  const name = page.getByTestId('field-name').getByTestId('string-input')
  await expect(name).toHaveValue('Test Person')
  await name.fill('Test Person, Edited')
  await expect.poll(() => lake.getDocument(`drafts.${id}`)).toMatchObject({name: 'Test Person, Edited'})
  expect(await lake.getDocument(id)).toMatchObject({name: 'Test Person'})

  await page.getByTestId('action-publish').click()
  await expect.poll(() => lake.getDocument(id)).toMatchObject({name: 'Test Person, Edited'})
  await expect.poll(() => lake.getDocument(`drafts.${id}`)).toBeUndefined()
})

test('a changed address keeps the one that readers know', async ({page}) => {
  const {id, slug} = await seedPerson('Moving Person')
  await page.goto(`/structure/people;${id}`)
  await page.getByTestId('field-slug').getByRole('textbox').fill(`${slug}-moved`)
  await expect
    .poll(() => lake.getDocument(`drafts.${id}`))
    .toMatchObject({
      slug: {current: `${slug}-moved`},
      previousSlugs: [slug],
    })
})

test('a new person is stored while its name is typed, and listed with its diacritics', async ({page}) => {
  await page.goto('/structure/people')
  await page.getByTestId('action-intent-button').click()
  await page.getByTestId('field-name').getByTestId('string-input').fill('Łucja Nowakówna')
  await expect.poll(() => lake.fetch('count(*[_type == "person" && name == "Łucja Nowakówna"])')).toBe(1)
  await expect(page.getByTestId('document-list-pane').getByText('Łucja Nowakówna')).toBeVisible()
})
