import {expect, lake, test} from './test.ts'

test('a release is made in the studio and stored by the lake', async ({page}) => {
  const title = `Spring ${crypto.randomUUID()}`
  await page.goto('/releases')
  await page
    .getByTestId('create-new-release-button')
    .or(page.getByRole('button', {name: /New release/}))
    .first()
    .click()
  await page.getByTestId('release-form-title').fill(title)
  await page.getByTestId('submit-release-button').click()
  await page.waitForURL(/\/releases\/r/)
  const stored = '*[_type == "system.release" && metadata.title == $title][0].state'
  await expect.poll(() => lake.fetch(stored, {title})).toBe('active')
})
