import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {type CorrectionCountQueryResult, type CorrectionLogQueryResult} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {type correctionCount, correctionCountQuery, correctionLog, correctionLogQuery} from './correction.ts'

const correction = (id: string, correctedOn: string, page: string) => ({
  _id: id,
  _type: 'correction',
  subject: {_ref: page},
  wasWrong: 'It said so.',
  nowSays: 'It says otherwise.',
  correctedOn,
  internalNote: 'PRIVATE',
})
const person = {_id: 'p', _type: 'person', name: 'A person', slug: {current: 'a-person'}}

it('accepts everything that the schema lets the query return', () => {
  acceptsEverything<typeof correctionLog, CorrectionLogQueryResult>()
  acceptsEverything<typeof correctionCount, CorrectionCountQueryResult>()
})

it('lists corrections of published pages, the latest first', async () => {
  const documents = [
    person,
    correction('old', '2026-01-01', 'p'),
    correction('new', '2026-02-01', 'p'),
    correction('of-nothing', '2026-03-01', 'gone'),
  ]
  const data = await readPublished(correctionLogQuery, {}, documents)
  expect(correctionLog.parse(data).map(({id, page}) => `${id}: ${page.title}`)).toEqual([
    'new: A person',
    'old: A person',
  ])
  expect(JSON.stringify(data)).not.toContain('PRIVATE')
  expect(await readPublished(correctionCountQuery, {}, documents)).toBe(2)
})
