import {expect, lake, seedPerson, test} from './test.ts'

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

test('a change in a release reaches readers when the release is published, and not before', async ({page}) => {
  const {id} = await seedPerson('Before The Release')
  const releaseId = `r${crypto.randomUUID().slice(0, 8)}`
  await lake.releases.create({releaseId, metadata: {title: `Autumn ${releaseId}`, releaseType: 'asap'}})
  await page.goto(`/structure/people;${id}?perspective=${releaseId}`)
  await page.getByRole('button', {name: /Add to release/}).click()
  const name = page.getByTestId('field-name').getByTestId('string-input')
  await expect(name).toBeEditable()
  await name.fill('After The Release')
  await expect.poll(() => lake.getDocument(`versions.${releaseId}.${id}`)).toMatchObject({name: 'After The Release'})
  expect(await lake.getDocument(id)).toMatchObject({name: 'Before The Release'})

  await page.goto(`/releases/${releaseId}?perspective=${releaseId}`)
  await page.getByTestId('publish-all-button').click()
  await page.getByTestId('confirm-button').click()
  await expect.poll(() => lake.getDocument(id)).toMatchObject({name: 'After The Release'})
})
