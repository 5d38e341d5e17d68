import {expect, it} from '@jest/globals'
import {readClosingLines} from './suite.ts'

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
