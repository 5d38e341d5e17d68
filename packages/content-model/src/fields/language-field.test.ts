import {expect, it} from '@jest/globals'
import {problemWithLanguage} from './language-field.ts'

it.each([undefined, 'en', 'uk', 'ase', 'uk-Latn', 'zh-Hant'])('takes the code of a language: %s', (code) => {
  expect(problemWithLanguage(code)).toBeNull()
})

it.each([
  ['Ukrainian', 'uk'],
  ['polish', 'pl'],
])('says which code a language has: %s', (name, code) => {
  expect(problemWithLanguage(name)).toContain(`“${code}”`)
})

it('says how a code is written when it knows no such language', () => {
  expect(problemWithLanguage('Klingon, mostly')).toContain('en, uk')
})
