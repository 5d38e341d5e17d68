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

test('a change in a release reaches readers when the release is published, not before, and is reverted', async ({
  page,
}) => {
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

  await page.getByTestId('revert-button').click()
  await page.getByRole('dialog').getByRole('checkbox').check()
  await page.getByTestId('confirm-button').click()
  await expect.poll(() => lake.getDocument(id)).toMatchObject({name: 'Before The Release'})
})

test('a release is scheduled, unscheduled, archived and brought back with what it held', async ({page}) => {
  const {id} = await seedPerson('In A Release')
  const releaseId = `r${crypto.randomUUID().slice(0, 8)}`
  const versionId = `versions.${releaseId}.${id}`
  await lake.releases.create({releaseId, metadata: {title: `Winter ${releaseId}`, releaseType: 'asap'}})
  await lake.create({...(await lake.getDocument(id)), _id: versionId, _type: 'person'})
  const state = () => lake.fetch('*[_id == $id][0].state', {id: `_.releases.${releaseId}`})
  const confirm = () => page.getByTestId('confirm-button').click()
  await page.goto(`/releases/${releaseId}?perspective=${releaseId}`)

  await page.getByTestId('release-menu-button').click()
  await page.getByTestId('schedule-button-menu-item').click()
  await page.getByRole('dialog').getByTestId('date-input').fill('Nov 23, 2037 10:00')
  await page.keyboard.press('Tab')
  await confirm()
  await expect.poll(state).toBe('scheduled')
  await page.getByRole('button', {name: 'Unschedule release'}).click()
  await confirm()
  await expect.poll(state).toBe('active')

  await page.getByTestId('release-menu-button').click()
  await page.getByTestId('archive-release-menu-item').click()
  await confirm()
  await expect.poll(state).toBe('archived')
  expect(await lake.getDocument(versionId)).toBeUndefined()
  await expect(page.getByTestId('retention-policy-card')).toBeVisible()
  await page.getByTestId('release-menu-button').click()
  await page.getByTestId('unarchive-release-menu-item').click()
  await expect.poll(state).toBe('active')
  expect(await lake.getDocument(versionId)).toMatchObject({name: 'In A Release'})
})
