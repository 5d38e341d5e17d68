import {describe, expect, it} from '@jest/globals'
import {hintsFor} from './hints-for.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const hints = (document: unknown) => hintsFor(document, now)

describe('what the form points out', () => {
  it('is a charge that has no outcome, until one is linked or it is said to be pending', () => {
    const charge = {_type: 'event', kind: 'charge'}
    expect(hints(charge)).toEqual([expect.stringContaining('never shown without what became of it')])
    expect(hints({...charge, outcome: {_type: 'reference', _ref: 'dismissal'}})).toEqual([])
    expect(hints({...charge, outcomePending: true})).toEqual([])
    expect(hints({...charge, kind: 'premiere'})).toEqual([])
  })

  it('is a contested claim in our own voice or without legal clearance', () => {
    const contested = {_type: 'claim', status: 'contested', voice: 'site', renderPolicy: 'show'}
    expect(hints(contested)).toHaveLength(2)
    const attributed = {...contested, voice: 'attributed', attributedTo: {label: 'The article'}}
    expect(hints(attributed)).toEqual([expect.stringContaining('cleared under “Review”')])
    expect(hints({...attributed, legalSignOff: {decision: 'cleared'}})).toEqual([])
    expect(hints({...attributed, renderPolicy: 'withhold'})).toEqual([])
  })

  it('is a claim whose words changed since they were cleared, until it is cleared anew', () => {
    const legalSignOff = {decision: 'cleared', by: 'Counsel', on: '2026-11-20'}
    const published = {_type: 'claim', statement: 'It was so.', legalSignOff}
    const reworded = {...published, statement: 'It was quite so.'}
    expect(hintsFor(reworded, now, published)).toEqual([expect.stringContaining('Have the new words cleared')])
    expect(hintsFor({...reworded, legalSignOff: {...legalSignOff, on: '2026-11-22'}}, now, published)).toEqual([])
    expect(hintsFor({...published, context: 'More is known.'}, now, published)).toEqual([])
  })

  it('is a press kit that is given out as soon as it is published', () => {
    const kit = {_type: 'pressKit', title: 'Kit'}
    expect(hints({...kit, embargoUntil: '2026-11-22T12:00:01Z'})).toEqual([])
    expect(hints({...kit, embargoUntil: '2026-11-22T12:00:00Z'})).toEqual([expect.stringContaining('has passed')])
    expect(hints(kit)).toEqual([expect.stringContaining('no embargo')])
  })

  it('is nothing for a document that is still empty, or of another type', () => {
    expect(hints(undefined)).toEqual([])
    expect(hints({_type: 'person', name: 'Rachel Mason'})).toEqual([])
  })
})
