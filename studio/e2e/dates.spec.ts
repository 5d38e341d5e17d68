import {expect, lake, test} from './test.ts'

test('a date says what it reads as, takes the EDTF of plain words and gets its bounds', async ({page}) => {
  const id = `event-${crypto.randomUUID()}`
  await lake.create({_id: id, _type: 'event', title: 'Test event', kind: 'screening', status: 'occurred'})
  await page.goto(`/structure/events;all-events;${id}`)
  await page.getByText('When and where').first().click()
  await page.getByTestId('field-date.display').getByTestId('string-input').fill('early 2024')
  await page.getByRole('button', {name: 'Use 2024-01~/2024-04~'}).click()
  await expect(page.getByText('Reads as early 2024')).toBeVisible()
  await expect
    .poll(() => lake.getDocument(`drafts.${id}`))
    .toMatchObject({date: {edtf: '2024-01~/2024-04~', earliest: '2024-01-01', latest: '2024-05-31'}})
})
