import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {demoDocuments} from '../demo/demo-dataset.ts'
import {type TextPageQueryResult} from '../generated/sanity.types.ts'
import {plainText} from '../portable-text/portable-text.ts'
import {readPublished} from '../read-published.fixture.ts'
import {textPage, textPageQuery} from './page.ts'

it('accepts everything that the schema lets the query return', () => {
  acceptsEverything<typeof textPage, NonNullable<TextPageQueryResult>>()
})

it('reads a page of text', async () => {
  const page = textPage.parse(await readPublished(textPageQuery, {slug: 'about'}, demoDocuments))
  expect(page.title).toBe('How we work')
  expect(plainText(page.body)).toContain('A criminal charge never appears alone.')
})
