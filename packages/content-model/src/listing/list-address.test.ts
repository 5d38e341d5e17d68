import {expect, it} from '@jest/globals'
import {listPath, placeAt} from './list-address.ts'

const filters = ['kind', 'year']

it.each([
  [[], {filter: null, page: 1}],
  [['page', '2'], {filter: null, page: 2}],
  [['kind', 'screening'], {filter: {by: 'kind', value: 'screening'}, page: 1}],
  [['year', '2024', 'page', '3'], {filter: {by: 'year', value: '2024'}, page: 3}],
])('reads the address that it writes: %j', (rest, place) => {
  expect(placeAt(rest, filters)).toEqual(place)
  expect(listPath('/events', place)).toBe(['/events', ...rest].join('/'))
})

it.each([
  [['page', '1']],
  [['page', '0']],
  [['page', '02']],
  [['page', 'x']],
  [['page', '99999999']],
  [['page']],
  [['page', '2', 'more']],
  [['kind']],
  [['letter', 'a']],
  [['kind', 'screening', 'again']],
  [['anything']],
])('knows no other address: %j', (rest) => {
  expect(placeAt(rest, filters)).toBeNull()
})

it('escapes what stands in an address', () => {
  expect(listPath('/people', {filter: {by: 'letter', value: 'а/б'}, page: 1})).toBe('/people/letter/%D0%B0%2F%D0%B1')
})
