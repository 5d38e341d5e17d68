import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from '@jest/globals'
import {fingerprint, isFresh, stampOutput} from './fingerprint.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'verite-fingerprint-'))

it('changes with a file, and with a setting', () => {
  const source = folder()
  writeFileSync(join(source, 'a.ts'), '1')
  const before = fingerprint([source], {port: 1})
  expect(fingerprint([source], {port: 1})).toBe(before)
  expect(fingerprint([source], {port: 2})).not.toBe(before)
  writeFileSync(join(source, 'a.ts'), '2')
  expect(fingerprint([source], {port: 1})).not.toBe(before)
})

it('calls an output stale until it is stamped', () => {
  const output = folder()
  expect(isFresh(output, 'x')).toBe(false)
  stampOutput(output, 'x')
  expect(isFresh(output, 'x')).toBe(true)
  expect(isFresh(output, 'y')).toBe(false)
})

it('does not change with what a build itself writes, nor with a test', () => {
  const source = folder()
  const before = fingerprint([source], {})
  for (const name of ['tsconfig.tsbuildinfo', 'next-env.d.ts', 'page.test.tsx']) writeFileSync(join(source, name), 'x')
  expect(fingerprint([source], {})).toBe(before)
})
