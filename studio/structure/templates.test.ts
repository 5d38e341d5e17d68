import {describe, expect, it} from '@jest/globals'
import {codeTemplateId, filmTemplateId, templates} from './templates.ts'

/** What a template writes into a new document, with a lake that has published these films. */
async function valueOf(id: string, params: object, published: string[] = ['film']): Promise<unknown> {
  const client = {
    withConfig: () => ({fetch: async (_query: string, {id}: {id: string}) => published.includes(id)}),
  }
  return templates.find((template) => template.id === id)?.value(params, {getClient: () => client})
}

describe('a document made in a film’s desk belongs to the film', () => {
  const film = {_type: 'reference', _ref: 'film'}
  it.each([
    ['event', {related: [{...film, _key: 'film'}]}],
    ['claim', {subject: {_type: 'claimSubject', document: film}}],
    ['creditSheet', {work: film}],
    ['pressKit', {documentary: film}],
    ['correction', {subject: film}],
  ])('as %s', async (type, expected) => {
    expect(await valueOf(filmTemplateId(type), {film: 'film'})).toEqual(expected)
  })

  it('also while the film is a draft, to which only a weak reference can be stored', async () => {
    expect(await valueOf(filmTemplateId('pressKit'), {film: 'film'}, [])).toEqual({
      documentary: {...film, _weak: true, _strengthenOnPublish: {type: 'documentary'}},
    })
  })
})

it('an event made in the list of charges is a charge', async () => {
  expect(await valueOf(codeTemplateId('event', 'kind'), {code: 'charge'})).toEqual({kind: 'charge'})
})
