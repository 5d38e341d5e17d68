import {expect, lake, seedPerson, test} from './test.ts'

test('a comment on a field is still there after a reload', async ({page}) => {
  const {id} = await seedPerson('Person With A Comment')
  const text = `Check the spelling ${id}`
  await page.goto(`/structure/people;${id}`)
  const field = page.getByTestId('field-name')
  await field.hover()
  await field.getByRole('button', {name: 'Add comment'}).click()
  await page.getByTestId('comment-input-editable').click()
  await page.keyboard.type(text)
  await page.getByTestId('comment-input-send-button').click()
  // The studio shows it before the lake has it, and makes the comments' own dataset with the first of them.
  const comments = lake.withConfig({dataset: 'production-comments'})
  const stored = () => comments.fetch('count(*[_type == "comment" && target.document._ref == $id])', {id})
  await expect.poll(() => stored().catch(() => 'no dataset yet')).toBe(1)

  await page.reload()
  await field.getByRole('button', {name: 'Open comments'}).click()
  await expect(page.getByText(text)).toBeVisible()
})
