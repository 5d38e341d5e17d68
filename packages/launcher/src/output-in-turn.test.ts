import {expect, it} from '@jest/globals'
import {outputInTurn} from './output-in-turn.ts'

it('shows the first as it speaks, and the others whole when their turn comes', () => {
  let shown = ''
  const begin = outputInTurn((text) => (shown += text))
  const [first, second, third] = [begin(), begin(), begin()]
  first.write('a')
  second.write('x')
  third.write('1')
  third.end()
  first.write('b')
  expect(shown).toBe('ab')
  first.end()
  expect(shown).toBe('abx')
  second.write('y')
  expect(shown).toBe('abxy')
  second.end()
  expect(shown).toBe('abxy1')
})
