import {type Locator, type Page} from '@playwright/test'
import {expect, lake, test} from './test.ts'

test('what waits for someone is listed by what it lacks, leads to its form, and leaves the list when it is mended', async ({
  page,
}) => {
  const mark = crypto.randomUUID()
  const [charge, claim] = [`event-${mark}`, `claim-${mark}`]
  await lake.create({_id: charge, _type: 'event', title: `Charge ${mark}`, kind: 'charge', status: 'occurred'})
  const doubt = {
    status: 'supported',
    voice: 'site',
    renderPolicy: 'show',
    openQuestions: [{_key: 'a', question: 'Is it?'}],
  }
  await lake.create({_id: claim, _type: 'claim', statement: `Claim ${mark}`, ...doubt})

  await page.goto('/structure/attention')
  const entry = page.getByRole('link', {name: 'Charges without an outcome'})
  await expect(entry).toHaveText(/^\d+Charges/)
  const before = await waiting(entry)
  await open(page, 'Charges without an outcome', `Charge ${mark}`)
  await expect(page.getByTestId('field-title').getByTestId('string-input')).toHaveValue(`Charge ${mark}`)
  await expect(page.getByText('A charge is never shown without what became of it.')).toBeVisible()
  await lake.patch(charge).set({outcomePending: true}).commit()
  await expect(listed(page, `Charge ${mark}`)).toHaveCount(0)
  await expect.poll(() => waiting(entry)).toBe(before - 1)

  await open(page, 'Events without a year', `Charge ${mark}`)
  await open(page, 'Open questions', `Claim ${mark}`)
  await open(page, 'Claims to settle', `Claim ${mark}`)
  await expect(page.getByTestId('field-statement').getByRole('textbox')).toHaveValue(`Claim ${mark}`)
  await lake
    .patch(claim)
    .set({evidence: [{_key: 'a', _type: 'evidence'}]})
    .commit()
  await expect(listed(page, `Claim ${mark}`)).toHaveCount(0)
})

/** How many documents a list’s entry says are in it. */
const waiting = async (entry: Locator) => parseInt((await entry.textContent()) ?? '') || 0

const listed = (page: Page, title: string) =>
  page.getByTestId('document-list-pane').getByRole('link').filter({hasText: title})

async function open(page: Page, list: string, title: string) {
  await page.goto('/structure/attention')
  await page.getByRole('link', {name: list}).click()
  await listed(page, title).click()
}
