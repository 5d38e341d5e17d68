import {expect, it} from '@jest/globals'
import {readClosingLines, readFailures} from './suite.ts'

it('counts what jest closes with', () => {
  expect(readClosingLines('jest', 'PASS a\nTests:       2 failed, 41 passed, 43 total\nTime: 3 s\n', 1)).toEqual({
    line: 'Tests:       2 failed, 41 passed, 43 total',
    passed: 41,
    failed: 2,
  })
})

it('counts what Playwright closes with, colours or not', () => {
  const output = '  1) a › b\n\u001b[31m  1 failed\u001b[39m\n\u001b[32m  12 passed\u001b[39m (5.1s)\n'
  expect(readClosingLines('playwright', output, 1)).toMatchObject({passed: 12, failed: 1})
})

it('counts nothing where a runner died before its closing line', () => {
  expect(readClosingLines('jest', 'Segmentation fault', 139)).toEqual({
    line: 'no closing line, exit code 139',
    passed: 0,
    failed: 0,
  })
})

it('repeats what the runners say of failures, from the first one on', () => {
  const playwright = '  ✓  1 a (1s)\n  ✘  2 b (1s)\n\n\u001b[31m  1) b ──\u001b[39m\n\n    Error: late\n\n  1 failed\n'
  expect(readFailures('playwright', playwright)).toBe('  1) b ──\n\n    Error: late\n\n  1 failed')
  const jest = 'PASS a\nFAIL b\n  ● b › c\n\n    expect(1).toBe(2)\n'
  expect(readFailures('jest', jest)).toBe('  ● b › c\n\n    expect(1).toBe(2)')
})

it('repeats the end of what a runner said that died without naming a failure', () => {
  expect(readFailures('jest', 'one\nSegmentation fault\n')).toBe('one\nSegmentation fault')
})
