import {expect, it} from '@jest/globals'
import {webAddress} from './web-address.ts'

it.each(['https://films.example/a?b=c', 'http://films.example'])('leads to %s', (url) => {
  expect(webAddress.parse(url)).toBe(url)
})

it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'films.example', '', null])(
  'leads nowhere for %j',
  (url) => {
    expect(webAddress.parse(url)).toBeNull()
  },
)
