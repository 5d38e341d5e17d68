import {describe, expect, it} from '@jest/globals'
import {publishingProblems} from './publishing-problems.ts'
import {type UncheckedDocument} from './publishing-rule.ts'
import {relatedInList} from './related-in-list.ts'

const ref = (id: string) => ({_type: 'reference', _ref: id})
const date = (fields: object) => ({_type: 'fuzzyDate', display: 'then', certainty: 'asserted', ...fields})

const article = {_id: 'article', _type: 'source', title: 'Article'}
const film = {_id: 'film', _type: 'documentary', title: 'Film', slug: {current: 'film'}}
const person = {_id: 'person', _type: 'person', name: 'Person', slug: {current: 'person'}}
const dropped = {_id: 'dropped', _type: 'event', kind: 'dismissal', slug: {current: 'dropped'}}
const charge = {_id: 'charge', _type: 'event', kind: 'charge', slug: {current: 'charge'}, outcome: ref('dropped')}
const evidence = [{_key: 'e', _type: 'evidence', source: ref('article')}]
const claim = {_id: 'claim', _type: 'claim', status: 'supported', voice: 'site', renderPolicy: 'show', evidence}
const others = [article, film, person, dropped, charge]

/** Where the problems of a document are, with the first words of what they say. */
async function problemsOf(document: UncheckedDocument, related: UncheckedDocument[] = others) {
  const problems = await publishingProblems(document, {related: relatedInList(related), today: '2026-11-22'})
  return problems.map(({path, message}) => [path, message])
}

describe('an event', () => {
  const event = (_id: string, {after = [], ...fields}: {after?: string[]; [field: string]: unknown}) => ({
    _id,
    _type: 'event',
    title: `The ${_id}`,
    slug: {current: _id},
    after: after.map((id) => ({_key: id, ...ref(id)})),
    ...fields,
  })

  it('does not come after what came after it, directly or by others', async () => {
    const [talk, dinner] = [event('talk', {after: ['film']}), event('dinner', {after: ['talk']})]
    const film = event('film', {after: ['dinner']})
    expect(await problemsOf({...film, _id: 'drafts.film'}, [talk, dinner, film])).toEqual([
      [['after', {_key: 'dinner'}], expect.stringContaining('“The dinner” came after this event already')],
    ])
    expect(await problemsOf(dinner, [talk, dinner, event('film', {})])).toEqual([])
  })

  it('does not come after what is dated later', async () => {
    const later = event('later', {date: date({earliest: '2024-05-01', latest: '2024-05-31'})})
    const bounds = (latest: string) => event('it', {after: ['later'], date: date({edtf: '2024-05', latest})})
    expect(await problemsOf(bounds('2024-05-31'), [later])).toEqual([])
    expect(await problemsOf(bounds('2024-04-30'), [later])).toEqual([
      [['after', {_key: 'later'}], expect.stringContaining('2024-05-01')],
    ])
  })

  it('is not troubled by a ring of others, which is theirs to solve', async () => {
    const ring = [event('a', {after: ['b']}), event('b', {after: ['a']})]
    expect(await problemsOf(event('c', {after: ['a']}), ring)).toEqual([])
  })
})

describe('an image', () => {
  const portrait = (fields: object) => ({
    ...person,
    portrait: {_type: 'creditedImage', asset: ref('image-x'), alt: 'A face', credit: 'Photograph: A', ...fields},
  })

  it('is published with its description and its credit', async () => {
    expect(await problemsOf(portrait({}))).toEqual([])
    expect(await problemsOf(portrait({alt: ' '}))).toEqual([[['portrait', 'alt'], expect.stringContaining('Describe')]])
    expect(await problemsOf(portrait({credit: undefined}))).toEqual([
      [['portrait', 'credit'], expect.stringContaining('who made')],
    ])
  })

  it('is not published once its licence has ended', async () => {
    expect(await problemsOf(portrait({licenceExpires: '2026-11-22'}))).toEqual([])
    expect(await problemsOf(portrait({licenceExpires: '2026-11-21'}))).toEqual([
      [['portrait', 'licenceExpires'], expect.stringContaining('2026-11-21')],
    ])
  })

  it('is not published under a licence that would begin after its end', async () => {
    expect(await problemsOf(portrait({licenceBegins: '2026-11-23', licenceExpires: '2026-12-24'}))).toEqual([])
    expect(await problemsOf(portrait({licenceBegins: '2026-12-25', licenceExpires: '2026-12-24'}))).toEqual([
      [['portrait', 'licenceBegins'], expect.stringContaining('2026-12-24')],
    ])
  })

  it('is found wherever it stands, and named by its key', async () => {
    const still = {_key: 'a', _type: 'creditedImage', asset: ref('image-x'), alt: 'A desert'}
    expect(await problemsOf({...film, stills: [still]})).toEqual([
      [['stills', {_key: 'a'}, 'credit'], expect.any(String)],
    ])
  })

  it('asks for nothing while there is no file', async () => {
    expect(await problemsOf({...film, keyArt: {poster: {_type: 'creditedImage'}}})).toEqual([])
  })
})

describe('a charge', () => {
  it.each(['charge', 'filing'])('of kind %s says what became of it or that this is pending', async (kind) => {
    expect(await problemsOf({...charge, kind})).toEqual([])
    expect(await problemsOf({...charge, kind, outcome: undefined, outcomePending: true})).toEqual([])
    expect(await problemsOf({...charge, kind, outcome: undefined, outcomePending: false})).toEqual([
      [['outcome'], expect.stringContaining('Link what became of the charge')],
    ])
  })

  it('is not decided and pending at once', async () => {
    expect(await problemsOf({...charge, outcomePending: true})).toEqual([
      [['outcome'], expect.stringContaining('not both')],
    ])
  })

  it('is not decided by another charge', async () => {
    expect(await problemsOf({...charge, _id: 'second', outcome: ref('charge')})).toEqual([
      [['outcome'], expect.stringContaining('not a charge')],
    ])
  })

  it('is the only kind of event that needs an outcome', async () => {
    expect(await problemsOf(dropped)).toEqual([])
  })
})

describe('a claim', () => {
  it('is shown with evidence, and waits for it while it is withheld', async () => {
    expect(await problemsOf(claim)).toEqual([])
    expect(await problemsOf({...claim, evidence: []})).toEqual([[['evidence'], expect.stringContaining('rests on')]])
    const withheld = {...claim, evidence: undefined, renderPolicy: 'withhold', withholdReason: 'No source yet'}
    expect(await problemsOf(withheld)).toEqual([])
  })
})

describe('a contested claim', () => {
  const contested = {
    ...claim,
    status: 'contested',
    voice: 'attributed',
    attributedTo: {label: 'An article'},
    legalSignOff: {decision: 'cleared', by: 'Counsel'},
  }

  it('is shown when it is attributed and cleared by legal review', async () => {
    expect(await problemsOf(contested)).toEqual([])
  })

  it('is never stated in our own voice', async () => {
    expect(await problemsOf({...contested, voice: 'site'})).toEqual([
      [['voice'], expect.stringContaining('attributed')],
    ])
  })

  it('says who makes it', async () => {
    expect(await problemsOf({...contested, attributedTo: {label: ''}})).toEqual([
      [['attributedTo'], expect.stringContaining('who makes')],
    ])
  })

  it.each([undefined, {decision: 'refused', by: 'Counsel'}, {decision: 'cleared'}])(
    'is not shown with the review %j',
    async (legalSignOff) => {
      expect(await problemsOf({...contested, legalSignOff})).toEqual([
        [['legalSignOff'], expect.stringContaining('legal review')],
      ])
    },
  )

  it('may wait for its review while it is withheld, with the reason', async () => {
    const withheld = {...contested, legalSignOff: undefined, renderPolicy: 'withhold'}
    expect(await problemsOf({...withheld, withholdReason: 'Review pending'})).toEqual([])
    expect(await problemsOf(withheld)).toEqual([[['withholdReason'], expect.any(String)]])
  })
})

describe('a date', () => {
  const event = (fields: object) => ({...dropped, _id: 'e', ...fields})

  it('that names an exact day needs a source', async () => {
    expect(await problemsOf(event({date: date({edtf: '2021-10-21'})}))).toEqual([
      [['date'], expect.stringContaining('needs a source')],
    ])
    expect(
      await problemsOf(event({date: date({edtf: '2021-10-21'}), sources: [{_key: 'a', ...ref('article')}]})),
    ).toEqual([])
    expect(await problemsOf(event({date: date({edtf: '2021-10'})}))).toEqual([])
  })

  it('of a quotation rests on the source of the quotation', async () => {
    const quote = {_id: 'q', _type: 'quote', source: ref('article'), date: date({edtf: '2021-10-21'})}
    expect(await problemsOf(quote)).toEqual([])
  })

  it('that we infer says why', async () => {
    expect(await problemsOf(event({date: date({certainty: 'inferred', edtf: '2024-12?'})}))).toEqual([
      [['date', 'basis'], expect.stringContaining('why')],
    ])
  })

  it('that cannot be read is named, with examples', async () => {
    expect(await problemsOf(event({date: date({edtf: 'next week'})}))).toEqual([
      [['date', 'edtf'], expect.stringMatching(/“next week”.*2021-10-21/)],
    ])
  })

  it('does not end before it starts', async () => {
    expect(await problemsOf(event({date: date({edtf: '2022/2021'})}))).toEqual([[['date', 'edtf'], expect.any(String)]])
  })
})

describe('a start', () => {
  it('lies before its end, in schedules, windows and bounds', async () => {
    const schedule = {_type: 'schedule', start: '2026-01-02T20:00:00Z', end: '2026-01-02T19:00:00Z', timeZone: 'UTC'}
    expect(await problemsOf({...dropped, schedule})).toEqual([[['schedule', 'end'], expect.any(String)]])
    const offer = {_key: 'o', _type: 'offer', from: date({edtf: '2026'}), until: date({edtf: '2025'})}
    expect(await problemsOf({...film, offers: [offer]})).toEqual([
      [['offers', {_key: 'o'}, 'until'], expect.any(String)],
    ])
    const bounds = {_type: 'dateBounds', notBefore: date({edtf: '2025-03'}), notAfter: date({edtf: '2024-12'})}
    expect(await problemsOf({...article, bounds})).toEqual([[['bounds', 'notAfter'], expect.any(String)]])
  })
})

describe('a relation', () => {
  it('leads to somebody else, also from a draft', async () => {
    const relationships = [{_key: 'r', _type: 'relationship', kind: 'spouse', person: ref('person')}]
    expect(await problemsOf({...person, _id: 'drafts.person', relationships})).toEqual([
      [['relationships', {_key: 'r'}, 'person'], expect.stringContaining('same document')],
    ])
    expect(await problemsOf({...dropped, after: [{_key: 'a', ...ref('dropped')}]})).toHaveLength(1)
  })
})

describe('credits', () => {
  it('stand on one sheet for each work', async () => {
    const sheet = {_id: 'sheet', _type: 'creditSheet', work: ref('film')}
    expect(await problemsOf(sheet, [...others, sheet])).toEqual([])
    expect(await problemsOf({...sheet, _id: 'drafts.sheet'}, [...others, sheet])).toEqual([])
    expect(await problemsOf({...sheet, _id: 'drafts.second'}, [...others, sheet])).toEqual([
      [['work'], expect.stringContaining('already has')],
    ])
  })

  it('name nobody twice in one job, and one person in as many jobs as they hold', async () => {
    const line = (_key: string, job: string) => ({_key, _type: 'credit', party: ref('person'), job: ref(job)})
    const jobs = ['director', 'producer'].map((_id) => ({_id, _type: 'jobTitle'}))
    const problems = (...credits: object[]) =>
      problemsOf({_id: 'sheet', _type: 'creditSheet', work: ref('film'), credits}, [...others, ...jobs])
    expect(await problems(line('a', 'director'), line('b', 'producer'))).toEqual([])
    expect(await problems(line('a', 'director'), line('b', 'producer'), line('c', 'director'))).toEqual([
      [['credits', {_key: 'c'}, 'party'], expect.stringContaining('further up')],
    ])
  })
})

describe('an address', () => {
  it.each(['search', 'People', 'sitemap.xml', 'notes.md'])(
    'of a page of text hides behind nothing: %s',
    async (current) => {
      expect(await problemsOf({_id: 'page', _type: 'page', title: 'Page', slug: {current}})).toHaveLength(1)
    },
  )

  it('of other pages may be the name of a route, which stands elsewhere', async () => {
    expect(await problemsOf({...person, slug: {current: 'search'}})).toEqual([])
  })

  it.each([undefined, {}, {current: ''}, {current: '  '}])('is never empty: %j', async (slug) => {
    expect(await problemsOf({...person, slug})).toEqual([[['slug'], expect.stringContaining('needs an address')]])
  })

  it.each(['two words', 'a/b', 'what?'])('is one part of a path: %s', async (current) => {
    expect(await problemsOf({...person, slug: {current}})).toHaveLength(1)
  })
})
