import {describe, expect, it} from '@jest/globals'
import {hintsFor} from './hints-for.ts'

describe('what the form points out', () => {
  it('is a charge that has no outcome, until one is linked or it is said to be pending', () => {
    const charge = {_type: 'event', kind: 'charge'}
    expect(hintsFor(charge)).toEqual([expect.stringContaining('never shown without what became of it')])
    expect(hintsFor({...charge, outcome: {_type: 'reference', _ref: 'dismissal'}})).toEqual([])
    expect(hintsFor({...charge, outcomePending: true})).toEqual([])
    expect(hintsFor({...charge, kind: 'premiere'})).toEqual([])
  })

  it('is a contested claim in our own voice or without legal clearance', () => {
    const contested = {_type: 'claim', status: 'contested', voice: 'site', renderPolicy: 'show'}
    expect(hintsFor(contested)).toHaveLength(2)
    const attributed = {...contested, voice: 'attributed', attributedTo: {label: 'The article'}}
    expect(hintsFor(attributed)).toEqual([expect.stringContaining('cleared under “Review”')])
    expect(hintsFor({...attributed, legalSignOff: {decision: 'cleared'}})).toEqual([])
    expect(hintsFor({...attributed, renderPolicy: 'withhold'})).toEqual([])
  })

  it('is nothing for a document that is still empty, or of another type', () => {
    expect(hintsFor(undefined)).toEqual([])
    expect(hintsFor({_type: 'person', name: 'Rachel Mason'})).toEqual([])
  })
})
