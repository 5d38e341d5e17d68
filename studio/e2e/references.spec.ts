import {expect, lake, seedPerson, test} from './test.ts'

test('a reference is found by a part of a name and stored with it', async ({page}) => {
  const name = `Wiśniewska ${crypto.randomUUID().slice(0, 8)}`
  const person = await seedPerson(name)
  const id = `quote-${crypto.randomUUID()}`
  await lake.create({_id: id, _type: 'quote', text: 'A quotation that nobody has said yet.'})
  await page.goto(`/structure/quotations;${id}`)
  // The input is drawn anew, and emptied, when the studio learns what this person may do.
  await expect(async () => {
    await page.getByTestId('reference-input').getByRole('combobox').first().fill(name.slice(0, 14))
    await page.getByTestId('autocomplete-popover').getByText(name).click({timeout: 5000})
  }).toPass()
  await expect.poll(() => lake.getDocument(`drafts.${id}`)).toMatchObject({speaker: {_ref: person.id}})
})

test('the search finds a document of any type', async ({page}) => {
  const name = `Sought ${crypto.randomUUID()}`
  await seedPerson(name)
  await page.goto('/structure')
  await page.getByTestId('studio-search').click()
  await page.getByPlaceholder('Search', {exact: true}).fill(name)
  await page.getByTestId('search-results').getByText(name).click()
  await expect(page.getByTestId('field-name').getByTestId('string-input')).toHaveValue(name)
})

test('whoever deletes a document is told what refers to it', async ({page}) => {
  const person = await seedPerson('Quoted Person')
  const text = `Said by them ${crypto.randomUUID()}`
  await lake.create({_id: `quote-${person.id}`, _type: 'quote', text, speaker: {_type: 'reference', _ref: person.id}})
  await page.goto(`/structure/people;${person.id}`)
  await expect(page.getByTestId('field-name').getByTestId('string-input')).toBeEditable()
  // The menu is drawn anew, and shut, when the studio learns what this person may do.
  await expect(async () => {
    await page.getByTestId('action-menu-button').click({timeout: 2000})
    await page.getByTestId('action-Delete').click({timeout: 2000})
  }).toPass()
  await expect(page.getByRole('dialog').getByText(text)).toBeVisible()
})
