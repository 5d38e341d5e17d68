import {expect, it} from '@jest/globals'
import {asCopy} from './fresh-copies.ts'

it('a copy has neither the addresses of its original nor what was signed for it', () => {
  const claim = {
    _id: 'drafts.copy',
    _type: 'claim',
    statement: 'It was so.',
    legalSignOff: {decision: 'cleared', by: 'Counsel'},
    checkedOn: '2026-11-22',
    slug: {current: 'so'},
    previousSlugs: ['thus'],
  }
  expect(asCopy(claim)).toEqual({_id: 'drafts.copy', _type: 'claim', statement: 'It was so.'})
})
