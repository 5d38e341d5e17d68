import {describe, expect, test} from '@jest/globals'
import {violations} from '../torture/linearizability.ts'
import type {Operation} from '../torture/operation.ts'

const write = (id: string, invoked: number, returned: number, more: object = {}): Operation => ({
  ...{kind: 'write', key: 'k', id, invoked, returned, outcome: 'acknowledged'},
  ...more,
})
const read = (revision: string, invoked: number, returned: number, value = revision): Operation => ({
  ...{kind: 'read', key: 'k', revision, value, invoked, returned},
})
const judge = (operations: Operation[], order: string[]) => violations(operations, new Map([['k', order]]))

describe('a history is accepted', () => {
  test.each<[string, Operation[], string[]]>([
    [
      'of writes one after another, each read after it',
      [write('a', 0, 1), read('a', 2, 3), write('b', 4, 5)],
      ['0', 'a', 'b'],
    ],
    [
      'of writes at the same time, in either order',
      [write('a', 0, 9), write('b', 1, 8), read('a', 10, 11)],
      ['0', 'b', 'a'],
    ],
    [
      'with a write whose answer was lost, done',
      [write('a', 0, Infinity, {outcome: 'lost'}), read('a', 5, 6)],
      ['0', 'a'],
    ],
    [
      'with a write whose answer was lost, not done',
      [write('a', 0, Infinity, {outcome: 'lost'}), read('0', 5, 6)],
      ['0'],
    ],
    ['with a read that overlaps a write and sees what was before', [write('a', 0, 9), read('0', 1, 2)], ['0', 'a']],
    [
      'with a conditional write that lost a race',
      [write('a', 0, 5), write('b', 1, 4, {expected: '0', outcome: 'refused'})],
      ['0', 'a'],
    ],
  ])('%s', (_name, operations, order) => expect(judge(operations, order)).toEqual([]))
})

describe('a history is refused', () => {
  test.each<[string, Operation[], string[], string]>([
    ['in which an acknowledged write is lost', [write('a', 0, 1)], ['0'], 'is lost'],
    [
      'in which a refused write is there',
      [write('a', 0, 1, {outcome: 'refused'})],
      ['0', 'a'],
      'was refused and is there',
    ],
    ['in which a write is there twice', [write('a', 0, 1)], ['0', 'a', 'a'], 'carried out twice'],
    ['with a revision that nobody wrote', [read('0', 0, 1)], ['0', 'a'], 'written by nobody'],
    ['in which a read is stale', [write('a', 0, 1), read('0', 2, 3)], ['0', 'a'], 'stands before it'],
    [
      'in which a second read is older than the first',
      [write('a', 0, 9), read('a', 1, 2), read('0', 3, 4)],
      ['0', 'a'],
      'stands before it',
    ],
    ['in which a later write stands first', [write('a', 0, 1), write('b', 2, 3)], ['0', 'b', 'a'], 'stands before it'],
    ['in which a read sees the future', [read('a', 0, 1), write('a', 2, 3)], ['0', 'a'], 'stands before it'],
    ['in which a read sees what was never there', [read('x', 0, 1)], ['0'], 'never written down'],
    [
      'in which a read sees half of a write',
      [write('a', 0, 1), read('a', 2, 3, 'other')],
      ['0', 'a'],
      'as the content',
    ],
    [
      'in which a conditional write overtook another',
      [write('a', 0, 9), write('b', 0, 9, {expected: '0'})],
      ['0', 'a', 'b'],
      'another revision',
    ],
    [
      'in which a conditional write was refused for nothing',
      [write('a', 0, 1, {expected: '0', outcome: 'refused'})],
      ['0'],
      'all the while',
    ],
  ])('%s', (_name, operations, order, message) => expect(judge(operations, order).join()).toContain(message))
})
