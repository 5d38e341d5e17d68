import {type Page} from '@playwright/test'
import {solidPng} from './solid-png.ts'
import {expect, lake, seedPerson, test} from './test.ts'

test('a portrait is uploaded and cropped, asks for its description, and offers the credit and licence in its file', async ({
  page,
}) => {
  const {id} = await seedPerson('Person With A Portrait')
  await openPortrait(page, id)
  await page.getByTestId('file-button-input').setInputFiles({
    name: 'portrait.png',
    mimeType: 'image/png',
    buffer: solidPng({credit: 'Ana Poe', terms: 'CC BY 4.0'}),
  })
  await expect
    .poll(() => portraitOf(id))
    .toMatchObject({asset: {_ref: expect.stringMatching(/^image-[0-9a-f]{40}-600x400-png$/)}})
  await expect(page.getByText('Describe the image for those who cannot see it.').first()).toBeAttached()

  await page.getByRole('button', {name: 'Use “Ana Poe” as the credit line'}).click()
  await page.getByRole('button', {name: 'Use “CC BY 4.0” as the licence'}).click()
  await expect.poll(() => portraitOf(id)).toMatchObject({credit: 'Ana Poe', licence: 'CC BY 4.0'})

  await page.getByTestId('options-menu-edit-details').click()
  await dragLeftEdge(page)
  await expect.poll(async () => portraitOf(id)).toMatchObject({crop: {left: expect.closeTo(0.25, 1), right: 0}})
})

test('a picture that cannot be read is refused in words, and nothing is stored', async ({page}) => {
  const {id} = await seedPerson('Person With A Broken Portrait')
  await openPortrait(page, id)
  const broken = Buffer.from('\x89PNG\r\n\x1a\nno picture', 'latin1')
  await page.getByTestId('file-button-input').setInputFiles({name: 'a.png', mimeType: 'image/png', buffer: broken})
  await expect(page.getByText('The file was not stored')).toBeVisible()
  await expect(page.getByText(/save it as JPEG or PNG/)).toBeVisible()
  expect(await portraitOf(id)).not.toEqual(expect.objectContaining({asset: expect.anything()}))
})

test('a picture that the lake has already is chosen from it', async ({page}) => {
  const asset = await lake.assets.upload('image', solidPng(), {filename: 'from-the-lake.png'})
  const {id} = await seedPerson('Person With A Known Portrait')
  await openPortrait(page, id)
  await page.getByRole('button', {name: 'Select'}).click()
  await page.getByRole('dialog').locator(`[data-id="${asset._id}"]`).first().click()
  await expect.poll(() => portraitOf(id)).toMatchObject({asset: {_ref: asset._id}})
})

const portraitOf = (id: string) => lake.fetch<unknown>('*[_id == $id][0].portrait', {id: `drafts.${id}`})

async function openPortrait(page: Page, id: string) {
  await page.goto(`/structure/people;${id}`)
  await page.getByRole('tab', {name: 'Page', exact: true}).click()
}

/** Drags the left edge of the crop a quarter of the picture's width to the right. */
async function dragLeftEdge(page: Page) {
  const frame = page.getByRole('dialog').locator('svg svg, svg + svg').first()
  await expect(frame).toBeVisible()
  const box = await frame.boundingBox()
  if (!box) throw new Error('The crop tool has no size.')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 8, y, {steps: 4})
  await page.mouse.move(box.x + box.width / 4, y, {steps: 4})
  await page.mouse.up()
}
