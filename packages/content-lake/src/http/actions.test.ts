import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {calledLake} from '../../test/called-lake.ts'

let lake: ReturnType<typeof calledLake>
beforeEach(() => {
  lake = calledLake()
})
afterEach(() => lake.remove())

const act = async (actions: object[], more: object = {}, role?: Parameters<typeof lake.post>[2]) => {
  const named = actions.map((action) => {
    const {does, ...rest} = {does: '', ...action}
    return {actionType: `sanity.action.${does}`, ...rest}
  })
  const response = await lake.post('/data/actions/production', {actions: named, ...more}, role)
  return {status: response.status, body: await response.json()}
}
const mutate = async (...documents: object[]) => {
  const mutations = documents.map((document) => ({createOrReplace: document}))
  expect((await lake.post('/data/mutate/production', {mutations, transactionId: `seed-${seeds++}`})).status).toBe(200)
}
let seeds = 0
/** The stored documents among these ids, by id. */
const stored = async (...ids: string[]) => {
  const response = await lake.get(`/data/doc/production/${ids.join(',')}`)
  const body: unknown = await response.json()
  return body
}
const done = {status: 200, body: {transactionId: expect.any(String)}}
const failed = (type: string) => ({
  status: 409,
  body: {error: {type: 'actionError', items: [{error: {type}, index: 0}]}},
})
const film = {_id: 'film', _type: 'documentary', title: 'Last Take'}
const create = {does: 'document.create', publishedId: 'film', attributes: {...film, _id: 'drafts.film'}}
const publish = {does: 'document.publish', draftId: 'drafts.film', publishedId: 'film'}
const edit = (set: object) => ({does: 'document.edit', draftId: 'drafts.film', publishedId: 'film', patch: {set}})
const release = {does: 'release.create', releaseId: 'spring', metadata: {title: 'Spring'}}
const version = {
  does: 'document.version.create',
  publishedId: 'film',
  baseId: 'film',
  versionId: 'versions.spring.film',
}
const releaseId = 'spring'

describe('a draft', () => {
  test('is created once, unless an existing one may stay', async () => {
    expect(await act([create], {transactionId: 'created'})).toMatchObject({
      status: 200,
      body: {transactionId: 'created'},
    })
    expect(await act([create])).toMatchObject(failed('documentAlreadyExistsError'))
    expect(await act([{...create, ifExists: 'ignore'}])).toMatchObject(done)
    expect(await stored('drafts.film')).toMatchObject({documents: [{_rev: 'created', title: 'Last Take'}]})
  })

  test('begins as a copy of what is published, even when nothing is edited yet', async () => {
    await mutate(film)
    const guard = {unset: ['_empty_action_guard_pseudo_field_']}
    expect(await act([{...edit({}), patch: guard}], {transactionId: 'opened'})).toMatchObject(done)
    expect(await stored('drafts.film')).toMatchObject({documents: [{...film, _id: 'drafts.film', _rev: 'opened'}]})
    expect(await act([edit({title: 'New'})])).toMatchObject(done)
    expect(await stored('film', 'drafts.film')).toMatchObject({documents: [{title: 'Last Take'}, {title: 'New'}]})
  })

  test('replaces the published document when it is published, and is gone', async () => {
    await mutate(film)
    await act([edit({title: 'New'})])
    expect(await act([{...publish, ifPublishedRevisionId: 'another'}])).toMatchObject(
      failed('documentRevisionIDDoesNotMatchError'),
    )
    expect(await act([publish], {transactionId: 'published'})).toMatchObject(done)
    expect(await stored('film', 'drafts.film')).toMatchObject({
      documents: [{_id: 'film', title: 'New', _rev: 'published'}],
      omitted: [{id: 'drafts.film', reason: 'existence'}],
    })
    expect(await act([publish])).toMatchObject(failed('documentNotFoundError'))
  })

  test('strengthens its references when it is published, which then must point at something', async () => {
    const weak = {_type: 'reference', _ref: 'person', _weak: true, _strengthenOnPublish: {type: 'person'}}
    await mutate({...film, _id: 'drafts.film', director: weak})
    expect(await act([publish])).toMatchObject(failed('documentReferenceDoesNotExistError'))
    await mutate({_id: 'person', _type: 'person'})
    expect(await act([publish])).toMatchObject(done)
    const {documents} = await documentsOf('film')
    expect(documents).toMatchObject([{director: {_type: 'reference', _ref: 'person'}}])
    expect(JSON.stringify(documents)).not.toMatch(/_weak|_strengthenOnPublish/)
  })

  test('can be replaced and discarded', async () => {
    await mutate(film)
    const attributes = {...film, _id: 'drafts.film', title: 'Restored'}
    expect(await act([{does: 'document.replaceDraft', publishedId: 'film', attributes}])).toMatchObject(done)
    expect(await stored('drafts.film')).toMatchObject({documents: [{title: 'Restored'}]})
    expect(await act([{does: 'document.discard', draftId: 'drafts.film'}])).toMatchObject(done)
    expect(await act([{does: 'document.version.discard', versionId: 'drafts.film'}])).toMatchObject(
      failed('documentNotFoundError'),
    )
    expect(await stored('film')).toMatchObject({documents: [film]})
  })
})

describe('a published document', () => {
  test('becomes a draft when it is unpublished', async () => {
    await mutate(film)
    expect(await act([{...publish, does: 'document.unpublish'}])).toMatchObject(done)
    expect(await stored('film', 'drafts.film')).toMatchObject({documents: [{...film, _id: 'drafts.film'}]})
  })

  test('is deleted only together with all its drafts, and not while others refer to it', async () => {
    await mutate(film, {...film, _id: 'drafts.film'}, {_id: 'event', _type: 'event', film: {_ref: 'film'}})
    const remove = {does: 'document.delete', publishedId: 'film', includeDrafts: ['drafts.film']}
    expect(await act([{...remove, includeDrafts: []}])).toMatchObject({status: 409})
    expect(await act([remove])).toMatchObject(failed('documentHasExistingReferencesError'))
    await mutate({_id: 'event', _type: 'event'})
    expect(await act([{...remove, purge: true}])).toMatchObject(done)
    expect(await stored('film', 'drafts.film')).toMatchObject({documents: []})
    const past = await lake.get('/data/history/production/documents/film?lastRevision=true')
    expect(await past.json()).toEqual({documents: []})
  })
})

describe('a release', () => {
  beforeEach(async () => {
    await mutate(film, {_id: 'old', _type: 'note'})
    expect(await act([release, version])).toMatchObject(done)
  })
  const states = async () => (await documentsOf('_.releases.spring')).documents

  test('publishes its documents together, and removes those that are to be unpublished', async () => {
    await act([{...edit({title: 'Spring cut'}), draftId: 'versions.spring.film'}])
    await act([{does: 'document.version.unpublish', versionId: 'versions.spring.old', publishedId: 'old'}])
    expect(await act([{does: 'release.publish', releaseId}], {transactionId: 'spring-out'})).toMatchObject(done)
    expect(await stored('film', 'old', 'versions.spring.film', 'versions.spring.old')).toMatchObject({
      documents: [{_id: 'film', title: 'Spring cut', _rev: 'spring-out'}],
    })
    const finalDocumentStates = [{id: 'film'}, {id: 'old'}]
    expect(await states()).toMatchObject([{state: 'published', publishedAt: expect.any(String), finalDocumentStates}])
    expect(await act([{does: 'release.publish', releaseId}])).toMatchObject(failed('releaseError'))
  })

  test('is edited in its metadata alone', async () => {
    const patch = {set: {metadata: {title: 'Summer', releaseType: 'asap'}}, unset: []}
    expect(await act([{does: 'release.edit', releaseId, patch}])).toMatchObject(done)
    expect(await act([{does: 'release.edit', releaseId, patch: {set: {state: 'published'}}}])).toMatchObject(
      failed('releaseError'),
    )
    expect(await states()).toMatchObject([{state: 'active', metadata: {title: 'Summer'}}])
  })

  test('keeps its documents as they are while it is scheduled', async () => {
    const publishAt = '2099-01-01T00:00:00Z'
    expect(await act([{does: 'release.schedule', releaseId, publishAt}])).toMatchObject(done)
    expect(await states()).toMatchObject([{state: 'scheduled', publishAt: '2099-01-01T00:00:00.000Z'}])
    const change = {...edit({title: 'Late'}), draftId: 'versions.spring.film'}
    expect(await act([change])).toMatchObject(failed('releaseError'))
    expect(await act([{does: 'release.unschedule', releaseId}, change])).toMatchObject(done)
    expect((await states())?.[0]).not.toHaveProperty('publishAt')
  })

  test('can be archived, brought back and deleted', async () => {
    expect(await act([{does: 'release.delete', releaseId}])).toMatchObject(failed('releaseError'))
    expect(await act([{does: 'release.archive', releaseId}])).toMatchObject(done)
    expect(await stored('versions.spring.film')).toMatchObject({documents: []})
    expect(await act([{does: 'release.unarchive', releaseId}])).toMatchObject(done)
    expect(await stored('versions.spring.film')).toMatchObject({documents: [{title: 'Last Take'}]})
    expect(
      await act([
        {does: 'release.archive', releaseId},
        {does: 'release.delete', releaseId},
      ]),
    ).toMatchObject(done)
    expect(await states()).toEqual([])
  })

  test('can be imported', async () => {
    const imported = {does: 'release.import', releaseId, ifExists: 'fail', attributes: {state: 'archived'}}
    expect(await act([imported])).toMatchObject(failed('documentAlreadyExistsError'))
    expect(await act([{...imported, ifExists: 'replace'}])).toMatchObject(done)
    expect(await states()).toMatchObject([{state: 'archived', name: 'spring'}])
  })

  test('takes no version twice, none from another revision, and none for a release that is not there', async () => {
    expect(await act([version])).toMatchObject(failed('documentAlreadyExistsError'))
    const other = {...version, versionId: 'versions.autumn.film'}
    expect(await act([other])).toMatchObject(failed('releaseError'))
    expect(await act([{...version, ifBaseRevisionId: 'x'}])).toMatchObject(
      failed('documentRevisionIDDoesNotMatchError'),
    )
    const document = {...film, _id: 'versions.spring.film', title: 'Replaced'}
    expect(await act([{does: 'document.version.replace', document}])).toMatchObject(done)
    expect(await stored('versions.spring.film')).toMatchObject({documents: [{title: 'Replaced'}]})
  })
})

describe('actions', () => {
  test('can be tried without an effect', async () => {
    expect(await act([create, publish], {dryRun: true})).toMatchObject(done)
    expect(await stored('film', 'drafts.film')).toMatchObject({documents: []})
  })

  test('tell the Studio what a role may not do', async () => {
    expect(await act([release], {dryRun: true}, 'viewer')).toMatchObject({
      status: 403,
      body: {error: {type: 'insufficientPermissionsError'}},
    })
    expect(await act([create], {}, 'nobody')).toMatchObject({status: 401, body: {errorCode: 'SIO-401-ANF'}})
  })

  test('name what is wrong with a malformed one', async () => {
    expect(await act([{does: 'document.publish', draftId: 'drafts.film'}])).toMatchObject({
      status: 400,
      body: {message: expect.stringContaining('publishedId')},
    })
    expect(await act([{...publish, draftId: 'drafts.another'}])).toMatchObject(failed('malformedDocumentIDError'))
  })

  test('name the first of a thousand mistakes, and how many more there are', async () => {
    const includeDrafts = Array.from({length: 1000}, () => ({}))
    const answer = await act([{actionType: 'sanity.action.document.delete', publishedId: 'film', includeDrafts}])
    const message = expect.stringMatching(/^Action 0 is malformed: "includeDrafts.0": .*; and 995 more$/)
    expect(answer).toMatchObject({status: 400, body: {message}})
  })
})

async function documentsOf(id: string): Promise<{documents?: object[]}> {
  const body: {documents?: object[]} = Object(await stored(id))
  return body
}

test('actions on variants, which are a beta, are refused by name', async () => {
  const answer = await act([{does: 'document.variant.create', publishedId: 'film', variantId: 'short', baseId: 'film'}])
  expect(answer).toMatchObject({status: 400, body: {message: expect.stringContaining('variants')}})
})
