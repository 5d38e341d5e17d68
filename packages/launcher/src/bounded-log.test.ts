import {afterEach, beforeEach, expect, it} from '@jest/globals'
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {boundedLog} from './bounded-log.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'))
  file = join(folder, 'logs/site.log')
})
afterEach(() => rmSync(folder, {recursive: true}))

it('goes on with the log of the start before', () => {
  boundedLog(file).write('why it stopped\n')
  boundedLog(file).write('started again\n')
  expect(readFileSync(file, 'utf8')).toBe('why it stopped\nstarted again\n')
})

it('keeps the latest, and once as much of what was before', () => {
  const log = boundedLog(file, 10)
  for (let line = 0; line < 9; line++) log.write(`line ${line}\n`)
  expect(readFileSync(`${file}.1`, 'utf8') + readFileSync(file, 'utf8')).toBe('line 6\nline 7\nline 8\n')
})

it('stops nobody when it cannot be written', () => {
  mkdirSync(join(folder, 'logs'))
  mkdirSync(file)
  const log = boundedLog(file)
  log.write('one\n')
  expect(log.writable).toBe(true)
})
