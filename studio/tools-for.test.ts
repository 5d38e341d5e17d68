import {expect, it} from '@jest/globals'
import {mayOnlyRead} from './tools-for.ts'

const user = (...roles: string[]) => ({
  id: 'p',
  name: 'P',
  email: 'p@example.org',
  role: '',
  roles: roles.map((name) => ({name, title: name})),
})

it('knows who may change nothing, and so cannot open a preview', () => {
  expect(mayOnlyRead(user('viewer'))).toBe(true)
  expect(mayOnlyRead(user('viewer', 'editor'))).toBe(false)
  expect(mayOnlyRead(user('contributor'))).toBe(false)
  expect(mayOnlyRead(null)).toBe(false)
})
