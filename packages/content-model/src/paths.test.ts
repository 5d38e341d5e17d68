import {expect, it} from '@jest/globals'
import {linkPath} from './document-link/document-link.ts'
import {pathOf} from './paths.ts'

it('gives every page its address, escaped', () => {
  expect(pathOf({type: 'documentary', slug: 'last-take'})).toBe('/films/last-take')
  expect(pathOf({type: 'person', slug: 'галина'})).toBe('/people/%D0%B3%D0%B0%D0%BB%D0%B8%D0%BD%D0%B0')
  expect(pathOf({type: 'page', slug: 'about'})).toBe('/about')
})

it('gives no address to what has no page', () => {
  expect(linkPath({type: 'work', slug: null})).toBeNull()
  expect(linkPath({type: 'source', slug: 'x'})).toBeNull()
  expect(linkPath({type: 'person', slug: null})).toBeNull()
})
