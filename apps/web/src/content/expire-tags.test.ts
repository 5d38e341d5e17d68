import {expect, it} from '@jest/globals'
import {areTagsExpired, areTagsStale} from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import {changedSince} from './changed-tags.ts'
import {expireTags} from './expire-tags.ts'
import {moment} from './moment.ts'

it('what was made before a tag expired is out of date at once, for Next and for what is kept besides; what is made after is not', async () => {
  const before = moment()
  expireTags(['sanity:a'])
  expect([areTagsExpired(['sanity:a'], before), areTagsStale(['sanity:a'], before)]).toEqual([true, true])
  expect(changedSince(['sanity:a'], Math.floor(before))).toBe(true)
  expect(areTagsExpired(['sanity:b'], before)).toBe(false)
  const after = moment()
  expect([areTagsExpired(['sanity:a'], after), areTagsStale(['sanity:a'], after)]).toEqual([false, false])
})
