import {expect, it} from '@jest/globals'
import {slugify} from './slugify.ts'

it.each([
  ['Last Take: Rust and the Story of Halyna', 'last-take-rust-and-the-story-of-halyna'],
  ['Toruń', 'torun'],
  ['Łódź & Kraków', 'lodz-krakow'],
  ['Jane’s Straße', 'janes-strasse'],
  ['Галина', 'galina'],
  ['東京', 'dongjing'],
  ['…', 'untitled'],
])('makes an address of “%s”', (title, address) => {
  expect(slugify(title)).toBe(address)
})

it('ends an address that is too long at a letter', () => {
  expect(slugify(`${'a'.repeat(95)} b`)).toBe('a'.repeat(95))
})
