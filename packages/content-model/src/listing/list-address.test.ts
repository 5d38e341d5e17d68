import {expect, it} from '@jest/globals'
import {listPath, narrowed, placeAt, withoutLetter} from './list-address.ts'

const filters = ['kind', 'year']

it.each([
  [[], {filters: [], page: 1}],
  [['page', '2'], {filters: [], page: 2}],
  [['kind', 'screening'], {filters: [{by: 'kind', value: 'screening'}], page: 1}],
  [['year', '2024', 'page', '3'], {filters: [{by: 'year', value: '2024'}], page: 3}],
  [
    ['kind', 'screening', 'year', '2024'],
    {
      filters: [
        {by: 'kind', value: 'screening'},
        {by: 'year', value: '2024'},
      ],
      page: 1,
    },
  ],
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
  [['kind', 'screening', 'kind', 'premiere']],
  [['year', '2024', 'kind', 'screening']],
  [['anything']],
])('knows no other address: %j', (rest) => {
  expect(placeAt(rest, filters)).toBeNull()
})

it('escapes what stands in an address', () => {
  expect(listPath('/people', {filters: [{by: 'letter', value: 'а/б'}], page: 1})).toBe('/people/letter/%D0%B0%2F%D0%B1')
})

it('narrows by one thing more, or by another value, from the first page on', () => {
  const place = {filters: [{by: 'year', value: '2024'}], page: 3}
  const both = narrowed(place, 'kind', 'screening')
  expect(listPath('/events', both)).toBe('/events/kind/screening/year/2024')
  expect(listPath('/events', narrowed(both, 'year', '2025'))).toBe('/events/kind/screening/year/2025')
  expect(listPath('/events', narrowed(both, 'kind', null))).toBe('/events/year/2024')
})

it('has no letter in what every language shares', () => {
  expect(withoutLetter('/people/letter/%D0%B3/page/2')).toBe('/people')
  expect(withoutLetter('/people/page/2')).toBe('/people/page/2')
})
