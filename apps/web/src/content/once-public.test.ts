import {afterEach, beforeEach, expect, it} from '@jest/globals'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {noteOncePublic, wasOncePublic} from './once-public.ts'

const {cwd} = process
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verite-once-public-'))
  process.cwd = () => folder
})
afterEach(() => {
  process.cwd = cwd
  rmSync(folder, {recursive: true})
})

it('knows an address that had a page, however it is written, and no other', async () => {
  await noteOncePublic('/people/%C5%81ucja')
  expect(wasOncePublic('/people/Łucja')).toBe(true)
  expect(wasOncePublic('/people/%C5%81ucja'.normalize('NFD'))).toBe(true)
  expect(wasOncePublic('/people/Lucja')).toBe(false)
})
