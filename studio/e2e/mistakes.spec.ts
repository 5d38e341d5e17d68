import {type Page} from '@playwright/test'
import {expect, lake, seedPerson, test} from './test.ts'

test('an address that another page has is refused when its duplicate is published', async ({page}) => {
  const {id, slug} = await seedPerson('Person With A Double')
  await lake.create({
    _id: `drafts.${id}-2`,
    _type: 'person',
    name: 'The Double',
    sortName: 'Double',
    slug: {_type: 'slug', current: slug},
    vitalStatus: 'unknown',
  })
  await page.goto(`/structure/people;${id}-2`)
  await lead(page, /has this address already/)
  await expect(page.getByTestId('action-publish')).toBeDisabled()
  await page.getByTestId('field-slug').getByRole('textbox').fill(`${slug}-2`)
  await page.getByTestId('action-publish').click()
  await expect.poll(() => lake.getDocument(`${id}-2`)).toMatchObject({slug: {current: `${slug}-2`}})
})

test('a credit that is entered twice leads to the second of the two', async ({page}) => {
  const {id} = await seedPerson('Person Credited Twice')
  const line = (_key: string) => ({
    _key,
    _type: 'credit',
    party: {_type: 'reference', _ref: id},
    job: {_type: 'reference', _ref: 'jobTitle-director'},
    status: 'announced',
  })
  const sheet = `sheet-${id}`
  await lake.create({_id: sheet, _type: 'creditSheet', credits: [line('one'), line('two')]})
  await page.goto(`/intent/edit/id=${sheet};type=creditSheet`)
  await lead(page, /stands in the same job further up/)
  await expect(page).toHaveURL(/two/)
})

test('a date that cannot be read, and a charge without its outcome, are said in words that lead to the field', async ({
  page,
}) => {
  const id = `event-${crypto.randomUUID()}`
  await lake.create({
    _id: `drafts.${id}`,
    _type: 'event',
    title: 'A charge',
    slug: {_type: 'slug', current: id},
    kind: 'charge',
    status: 'occurred',
    date: {_type: 'fuzzyDate', display: 'some day', edtf: 'some day', certainty: 'asserted'},
  })
  await page.goto(`/structure/events;all-events;${id}`)
  await lead(page, /“some day” cannot be read as a date/)
  await expect(page.getByTestId('field-date.edtf').getByRole('textbox')).toBeFocused()
  await lead(page, /Link what became of the charge/)
  await expect(page.getByText('A charge is shown only together with its outcome.')).toBeVisible()
  await expect(page.getByTestId('action-publish')).toBeDisabled()
})

/** Opens the list of what is wrong and follows the message to its field. */
async function lead(page: Page, message: RegExp) {
  const messages = page.getByRole('complementary').filter({has: page.getByRole('heading', {name: 'Validation'})})
  const opens = page.getByRole('button', {name: 'Validation', exact: true})
  await expect(opens).toBeVisible()
  if (!(await messages.isVisible())) await opens.click()
  await messages.getByRole('button', {name: message}).click()
}
