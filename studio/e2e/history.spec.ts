import {expect, lake, seedPerson, test} from './test.ts'

test('what changed is shown, an earlier revision is looked at and brought back', async ({page}) => {
  const {id} = await seedPerson('First Name')
  const [draftId, publishedId] = [`drafts.${id}`, id]
  await lake.action({
    actionType: 'sanity.action.document.edit',
    draftId,
    publishedId,
    patch: {set: {name: 'Second Name'}},
  })
  await lake.action({actionType: 'sanity.action.document.publish', draftId, publishedId})
  await page.goto(`/structure/people;${id}?perspective=published`)
  await expect(page.getByRole('heading', {name: 'Second Name'})).toBeVisible()

  await page.getByTestId('pane-footer-document-status').click()
  await expect(page.getByText('FirstSecond Name')).toBeVisible()
  await page.getByRole('tab', {name: 'History', exact: true}).click()
  const events = page.getByTestId('timeline-item-button')
  await expect(events).toHaveText([/Published/, /Created/])
  await events.filter({hasText: 'Created'}).click()
  await expect(page.getByTestId('field-name').getByTestId('string-input')).toHaveValue('First Name')

  await page.getByTestId('action-reverttorevision').click()
  await page.getByRole('button', {name: 'Confirm', exact: true}).click()
  await expect.poll(() => lake.getDocument(draftId)).toMatchObject({name: 'First Name'})
  expect(await lake.getDocument(id)).toMatchObject({name: 'Second Name'})
})
