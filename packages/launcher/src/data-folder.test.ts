import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openDataFolder} from './data-folder.ts'

describe('the data folder', () => {
  let parent: string
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'verite-data-'))
  })
  afterEach(() => rmSync(parent, {recursive: true}))

  it('is made with all that leads to it, for its owner alone, and keeps its secrets', () => {
    const folder = join(parent, 'a/b')
    const secrets = openDataFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(openDataFolder(folder)).toEqual(secrets)
  })

  it('is refused where a backup was restored a level too high, or the film in it would seem lost', () => {
    writeFileSync(join(parent, 'lake.sqlite'), '')
    expect(() => openDataFolder(parent)).toThrow(`it belongs into ${join(parent, 'lake')}.`)
  })

  it('is refused below a file, in one sentence that names the remedy', () => {
    writeFileSync(join(parent, 'file'), '')
    const folder = join(parent, 'file/data')
    expect(() => openDataFolder(folder)).toThrow(
      /^The data folder .*file\/data can't be written to .*: set VERITE_DATA to /,
    )
    expect(() => openDataFolder(join(parent, 'file'))).toThrow(/is a file/)
  })
})
