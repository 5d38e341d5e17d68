import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {wantsDemo} from './import-demo.ts'

describe('the demo film', () => {
  let dataFolder: string
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'verite-data-'))
  })
  afterEach(() => rmSync(dataFolder, {recursive: true}))

  it('comes into a new folder, unless one begins with a film of one’s own', () => {
    expect(wantsDemo({dataFolder, demo: true})).toBe(true)
    expect(wantsDemo({dataFolder, demo: false})).toBe(false)
  })

  it('does not come back, nor into what was restored from a backup or begun empty', () => {
    mkdirSync(join(dataFolder, 'lake'))
    expect(wantsDemo({dataFolder, demo: true})).toBe(false)
    writeFileSync(join(dataFolder, 'demo-imported'), '2026-11-23T00:00:00.000Z')
    expect(wantsDemo({dataFolder, demo: true})).toBe(false)
  })

  it('is loaded again where loading it was cut short', () => {
    mkdirSync(join(dataFolder, 'lake'))
    writeFileSync(join(dataFolder, 'demo-imported'), 'unfinished')
    expect(wantsDemo({dataFolder, demo: true})).toBe(true)
  })
})
