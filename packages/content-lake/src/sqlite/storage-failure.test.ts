import {writeFileSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {expect, it} from '@jest/globals'
import {storageFailure} from './storage-failure.ts'

function failureOf(use: () => void): unknown {
  try {
    use()
  } catch (error) {
    return storageFailure(error)
  }
}

const full = {code: 'storageUnavailable', message: expect.stringContaining('the disk is full; make room')}

it('a full disk is told alike, whether a file or a database had no room', () => {
  expect(failureOf(() => writeFileSync('/dev/full', 'a picture'))).toMatchObject(full)
  const database = new DatabaseSync(':memory:')
  database.exec('pragma max_page_count = 1')
  expect(failureOf(() => database.exec('create table a (b)'))).toMatchObject(full)
})

it('what no disk caused stays as it is', () => {
  const other = new Error('other')
  expect(storageFailure(other)).toBe(other)
})
