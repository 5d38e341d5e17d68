import {type Locator, type Page} from '@playwright/test'
import {expect, lake, seedPerson, test} from './test.ts'

test('a field is commented, in a form that stays while the comments come late; the comment is answered with a mention of somebody, and resolved', async ({
  page,
}) => {
  const {id} = await seedPerson('Person With A Comment')
  const text = 'Check the spelling'
  const commentsKnown = delayComments(page)
  await page.goto(`/structure/people;${id}`)
  const field = page.getByTestId('field-name')
  const input = await field.getByTestId('string-input').elementHandle()
  await commentsKnown
  await field.hover()
  await field.getByRole('button', {name: 'Add comment'}).click()
  expect(await input?.evaluate((element) => element.isConnected)).toBe(true)
  await page.getByTestId('comment-input-editable').click()
  await page.keyboard.type(text)
  await send(page.locator('body'))
  await expect.poll(() => commentsOn(id)).toMatchObject([{status: 'open'}])

  await page.reload()
  await field.getByRole('button', {name: 'Open comments'}).click()
  const thread = page.getByTestId('comments-list-item')
  await expect(thread.getByText(text)).toBeVisible()
  await thread.getByTestId('comment-input-editable').click()
  await page.keyboard.type('Agreed ')
  await thread.getByTestId('comment-input-mention-button').click()
  await page.getByTestId('comments-mentions-menu').getByText('Administrator').click()
  await expect(thread.getByText('@Administrator')).toBeVisible()
  await page.keyboard.press('Escape')
  await send(thread)
  await expect.poll(() => commentsOn(id)).toMatchObject([{}, {mentions: [expect.any(String)]}])

  await thread.getByText(text).hover()
  await thread.getByTestId('comments-list-item-status-button').first().click()
  await expect.poll(() => commentsOn(id)).toMatchObject([{status: 'resolved'}, {status: 'resolved'}])
})

/** Has the studio learn late whether it may comment, and gives that moment. */
async function delayComments(page: Page) {
  const features = /\/features(\?|$)/
  await page.route(features, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await route.continue()
  })
  await page.waitForResponse(features)
  await page.unroute(features)
}

const send = (within: Locator) => within.getByTestId('comment-input-send-button').click()

/** The studio shows a comment before the lake has it, and makes the comments' own dataset with the first of them. */
const commentsOn = (id: string) =>
  lake
    .withConfig({dataset: 'production-comments'})
    .fetch<unknown[]>(
      `*[_type == "comment" && target.document._ref == $id] | order(_createdAt) {
        status,
        "mentions": message[].children[_type == "mention"].userId
      }`,
      {id},
    )
    .catch(() => 'no dataset yet')
