import {readE2eEnv} from './e2e-env.ts'
import {expect, lake, seedFilm, test} from './test.ts'

const {siteUrl} = readE2eEnv()

test('a film that waits for its translation is translated below its own words and read in Ukrainian', async ({
  page,
}) => {
  const title = `A Film To Translate ${crypto.randomUUID()}`
  const {id, slug} = await seedFilm(title)
  await page.goto('/structure/attention;untranslated-uk')
  const waiting = page.getByTestId('document-list-pane').getByRole('link').filter({hasText: title})
  await waiting.click()
  await page.getByRole('tab', {name: 'Translations', exact: true}).click()
  await page.getByRole('button', {name: 'Add item'}).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('A film that stands in for one.')).toBeVisible()
  await expect(waiting).toBeVisible()
  await dialog.getByLabel('In one line').fill('Фільм, який є прикладом.')
  await dialog.getByRole('button', {name: 'Close dialog'}).click()

  // Pressed while the last words are still checked, the button may judge the draft as it was before them.
  await expect(async () => {
    await page.getByTestId('action-publish').click({timeout: 20_000})
    const translated = {translations: [{language: 'uk', from: 'en', logline: 'Фільм, який є прикладом.'}]}
    await expect.poll(() => lake.getDocument(id), {timeout: 20_000}).toMatchObject(translated)
  }).toPass()
  await expect(waiting).toHaveCount(0)
  await expect
    .poll(async () => (await fetch(`${siteUrl}/uk/films/${slug}`)).text())
    .toContain('Фільм, який є прикладом.')
})
