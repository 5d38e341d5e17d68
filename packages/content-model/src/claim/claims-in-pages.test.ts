import {describe, expect, it} from '@jest/globals'
import {demoDocuments} from '../demo/demo-dataset.ts'
import {filmPageQuery} from '../documentary/documentary.ts'
import {eventCardsQuery, eventPageQuery} from '../event/event.ts'
import {homePageQuery} from '../home/home.ts'
import {wholeList} from '../listing/whole-list.fixture.ts'
import {organisationPageQuery} from '../organisation/organisation.ts'
import {personPageQuery} from '../person/person.ts'
import {readPublished} from '../read-published.fixture.ts'

const slug = {current: 'it'}
const about = (type: string) => ({_id: `${type}-it`, _type: type, title: 'It', name: 'It', kind: 'other', slug})
const pages = [
  ['documentary', filmPageQuery],
  ['person', personPageQuery],
  ['organisation', organisationPageQuery],
  ['event', eventPageQuery],
] as const

const claims = (subject: string) => {
  const claim = (statement: string, fields: object) => ({
    _id: `claim-${statement}`,
    _type: 'claim',
    statement,
    status: 'supported',
    voice: 'site',
    subject: {document: {_ref: subject}},
    ...fields,
  })
  const hidden = [
    claim('WITHHELD', {renderPolicy: 'withhold'}),
    claim('UNDECIDED', {}),
    claim('OTHER-POLICY', {renderPolicy: 'later'}),
    claim('NOBODYS', {renderPolicy: 'show', status: 'contested'}),
  ]
  const shown = claim('SHOWN', {renderPolicy: 'show', conflictsWith: hidden.map(({_id}) => ({_ref: _id}))})
  return [shown, ...hidden]
}

const mustNotShow = /WITHHELD|UNDECIDED|OTHER-POLICY|NOBODYS/

describe('the data of a page', () => {
  it.each(pages)(
    'about a %s holds no claim that readers may not see, not even as another’s contrary',
    async (type, query) => {
      const documents = [about(type), ...claims(`${type}-it`)]
      const data = JSON.stringify(await readPublished(query, {slug: 'it'}, documents))
      expect(data).toContain('SHOWN')
      expect(data).not.toMatch(mustNotShow)
    },
  )

  it('of a film holds none about the events of its timeline and their outcomes', async () => {
    const film = about('documentary')
    const outcome = {...about('event'), _id: 'outcome', slug: {current: 'outcome'}, kind: 'dismissal'}
    const charge = {...outcome, _id: 'charge', kind: 'charge', outcome: {_ref: 'outcome'}, related: [{_ref: film._id}]}
    for (const subject of ['charge', 'outcome']) {
      const documents = [film, outcome, charge, ...claims(subject)]
      const data = JSON.stringify(await readPublished(filmPageQuery, {slug: 'it'}, documents))
      expect(data).toContain('SHOWN')
      expect(data).not.toMatch(mustNotShow)
    }
  })

  it('of the first film holds none of the claims that its editors withhold', async () => {
    const withheld = demoDocuments.flatMap((document) =>
      document._type === 'claim' && document.renderPolicy !== 'show' ? [document.statement] : [],
    )
    expect(withheld.length).toBeGreaterThan(0)
    const data = await everyPage()
    for (const statement of withheld) expect(data).not.toContain(JSON.stringify(statement))
  })
})

async function everyPage() {
  const read = (query: string, params: object) => readPublished(query, {...params}, demoDocuments)
  const ids = demoDocuments.map(({_id}) => _id)
  const single = demoDocuments.flatMap((document) => {
    const query = pages.find(([type]) => type === document._type)?.[1]
    return query && 'slug' in document ? [read(query, {slug: document.slug?.current})] : []
  })
  return JSON.stringify(
    await Promise.all([...single, read(homePageQuery, {...wholeList, ids}), read(eventCardsQuery, wholeList)]),
  )
}
