import {type Page} from '@playwright/test'
import {expect, lake, seedPerson, test} from './test.ts'

test('a document is duplicated, its changes are discarded, it is unpublished and deleted', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const name = `Person ${crypto.randomUUID()}`
  const {id} = await seedPerson(name)
  const draftId = `drafts.${id}`
  await lake.action({
    actionType: 'sanity.action.document.edit',
    draftId,
    publishedId: id,
    patch: {set: {name: 'Not Kept'}},
  })
  await page.goto(`/structure/people;${id}`)
  await expect(page.getByRole('heading', {name: 'Not Kept'})).toBeVisible()

  await page.getByTestId('copy-document-actions-button').click()
  await page.getByTestId('copy-link-to-document').click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(id)

  await choose(page, 'action-Discardchanges')
  await page.getByTestId('confirm-button').click()
  await expect.poll(() => lake.getDocument(draftId)).toBeUndefined()

  await page.getByTestId('document-header-Published-chip').click()
  await page.getByTestId('action-unpublish').click()
  await page.getByTestId('confirm-button').click()
  await expect.poll(() => lake.getDocument(id)).toBeUndefined()
  expect(await lake.getDocument(draftId)).toBeDefined()

  await page.getByTestId('document-header-Draft-chip').click()
  await choose(page, 'action-Duplicate')
  await expect(page).not.toHaveURL(new RegExp(id))
  // A copy gets an address of its own.
  const named = (condition: string) => lake.fetch(`*[name == $name && ${condition}]._id`, {name})
  await expect.poll(() => named('!defined(slug)')).toHaveLength(1)
  await choose(page, 'action-Delete')
  await page.getByRole('dialog').getByRole('button', {name: 'Delete document'}).click()
  await expect.poll(() => named('true')).toEqual([draftId])
})

async function choose(page: Page, action: string) {
  await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
  await page.getByTestId(action).click()
}
