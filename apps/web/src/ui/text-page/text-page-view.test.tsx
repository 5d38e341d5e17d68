/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals'
import {render, screen} from '@testing-library/react'
import {demoDocuments} from '@verite/content-model/demo'
import {textPage, textPageQuery} from '@verite/content-model/page/page'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {TextPageView} from './text-page-view.tsx'

const about = async () => textPage.parse(await readPublished(textPageQuery, {slug: 'about'}, demoDocuments))
const levels = () => screen.getAllByRole('heading').map(({tagName}) => Number(tagName.slice(1)))
const block = (style: string, index: number) => ({
  _type: 'block',
  _key: String(index),
  style,
  listItem: null,
  level: null,
  children: [{_type: 'span', _key: 's', text: style, marks: []}],
  markDefs: [],
})

describe('the headings of a text page', () => {
  it('follow its title without a jump', async () => {
    render(<TextPageView page={await about()} />)
    expect(levels()[0]).toBe(1)
    expect(levels().length).toBeGreaterThan(3)
    expect(new Set(levels().slice(1))).toEqual(new Set([2]))
  })

  it.each([
    [
      ['h2', 'h3'],
      [1, 2, 3],
    ],
    [['h3'], [1, 2]],
    [
      ['h3', 'h2', 'h3'],
      [1, 2, 2, 3],
    ],
  ])('come at the right depth in whatever order editors set them: %j', async (styles, expected) => {
    const page = textPage.parse({...(await about()), body: styles.map(block), corrections: []})
    render(<TextPageView page={page} />)
    expect(levels()).toEqual(expected)
  })
})
