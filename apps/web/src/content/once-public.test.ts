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
  delete process.env.SITE_DATA
  rmSync(folder, {recursive: true})
})

it('knows an address that had a page, however it is written, and no other', async () => {
  await noteOncePublic('/people/%C5%81ucja')
  expect(wasOncePublic('/people/Łucja')).toBe(true)
  expect(wasOncePublic('/people/%C5%81ucja'.normalize('NFD'))).toBe(true)
  expect(wasOncePublic('/people/Lucja')).toBe(false)
})

it('is known to every instance that shares a folder, whatever was built since', async () => {
  process.env.SITE_DATA = join(folder, 'shared')
  await noteOncePublic('/films/withdrawn')
  process.cwd = () => join(folder, 'another build')
  expect(wasOncePublic('/films/withdrawn')).toBe(true)
  delete process.env.SITE_DATA
  expect(wasOncePublic('/films/withdrawn')).toBe(false)
})
