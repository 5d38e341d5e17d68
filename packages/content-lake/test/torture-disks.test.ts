import {expect, test} from '@jest/globals'
import {flippedBits} from '../torture/flipped-bits.ts'
import {fullDisk} from '../torture/full-disk.ts'
import {readOnlyDisk} from '../torture/read-only-disk.ts'
import {secondProcess} from '../torture/second-process.ts'
import {writeError} from '../torture/write-error.ts'

const minute = 60_000

test.each([
  ['a full disk', fullDisk],
  ['an I/O error', writeError],
  ['a read-only disk', readOnlyDisk],
  ['a second process', secondProcess],
])(
  '%s is named with its remedy, and nothing acknowledged is lost',
  async (_name, fault) => expect((await fault()).faults).toEqual([]),
  3 * minute,
)

test(
  'no flipped bit goes unseen by both the answers and the check',
  async () => {
    const {faults} = await flippedBits(10, () => undefined)
    expect(faults.filter((fault) => !fault.endsWith('found by check'))).toEqual([])
  },
  3 * minute,
)
