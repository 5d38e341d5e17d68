import {describe, expect, it} from '@jest/globals'
import {evaluate, parse} from 'groq-js'
import {anonymousReadFilter} from '../private-content.ts'
import {claim} from './claim.ts'
import {shownClaim} from './claim.query.ts'

const selected = {
  id: 'c',
  statement: 'It was so.',
  status: 'supported',
  context: null,
  field: null,
  about: {type: 'event', id: 'e', title: 'Event', slug: 'event'},
  evidence: null,
  conflictsWith: null,
}

async function matching(filter: string, documents: object[]) {
  const value = await evaluate(parse(`*[${filter}]._id`), {dataset: documents})
  return value.get()
}

describe('a claim', () => {
  it('in somebody’s voice says whose', () => {
    expect(
      claim.parse({...selected, voice: 'attributed', attributedTo: {label: 'An article', party: null}}),
    ).toMatchObject({
      voice: 'attributed',
      attributedTo: {label: 'An article'},
    })
    expect(claim.safeParse({...selected, voice: 'attributed', attributedTo: null}).success).toBe(false)
  })

  it('in our voice is attributed to nobody', () => {
    const read = claim.parse({...selected, voice: 'site', attributedTo: {label: 'left over', party: null}})
    expect(read.attributedTo).toBeNull()
  })

  it('is compared without the marks of draft mode', () => {
    const marked = {...selected, status: 'supported\u200b\u200c\u{e0061}\ufeff', voice: 'site', attributedTo: null}
    expect(claim.parse(marked).status).toBe('supported')
  })
})

describe('readers', () => {
  const documents = [
    {_id: 'shown', _type: 'claim', renderPolicy: 'show', status: 'supported'},
    {_id: 'withheld', _type: 'claim', renderPolicy: 'withhold', status: 'supported'},
    {_id: 'undecided', _type: 'claim', status: 'supported'},
    {_id: 'nobody’s', _type: 'claim', renderPolicy: 'show', status: 'contested'},
    {_id: 'person', _type: 'person'},
  ]

  it('are shown claims that are neither withheld nor contested without an author', async () => {
    expect(await matching(`_type == "claim" && ${shownClaim}`, documents)).toEqual(['shown'])
  })

  it('who are anonymous reach no claim that is withheld or undecided, and every other document', async () => {
    expect(await matching(anonymousReadFilter, documents)).toEqual(['shown', 'nobody’s', 'person'])
  })
})
