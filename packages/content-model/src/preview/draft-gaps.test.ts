import {expect, it} from '@jest/globals'
import {filmPage, filmPageQuery} from '../documentary/documentary.ts'
import {eventPage, eventPageQuery} from '../event/event.ts'
import {organisationPage, organisationPageQuery} from '../organisation/organisation.ts'
import {textPage, textPageQuery} from '../page/page.ts'
import {personPage, personPageQuery} from '../person/person.ts'
import {type PagedType} from '../paths.ts'
import {readPublished} from '../read-published.fixture.ts'
import {draftGaps, draftGapsQuery} from './draft-gaps.ts'

const gapsOf = async (type: PagedType, fields: object) =>
  draftGaps.parse(await readPublished(draftGapsQuery, {type, slug: 'new'}, [draft(type, fields)]))

const draft = (type: PagedType, fields: object) => ({_id: 'new', _type: type, slug: {current: 'new'}, ...fields})

it.each([
  ['documentary', {title: 'T', status: 'announced'}, filmPageQuery, filmPage],
  ['person', {name: 'N', sortName: 'N', vitalStatus: 'unknown'}, personPageQuery, personPage],
  ['organisation', {name: 'N', kind: 'other'}, organisationPageQuery, organisationPage],
  ['event', {title: 'T', kind: 'charge', status: 'occurred', outcomePending: true}, eventPageQuery, eventPage],
  ['page', {title: 'T'}, textPageQuery, textPage],
] as const)(
  'what a draft of the type %s lacks is all that keeps it from being a page',
  async (type, whole, query, shape) => {
    const shown = async (fields: object) =>
      shape.safeParse(await readPublished(query, {slug: 'new'}, [draft(type, fields)])).success

    expect(await gapsOf(type, whole)).toEqual([])
    expect(await shown(whole)).toBe(true)
    for (const field of Object.keys(whole)) {
      const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field))
      expect(await gapsOf(type, rest)).toEqual([field === 'outcomePending' ? 'outcome' : field])
      expect(await shown(rest)).toBe(false)
    }
  },
)
