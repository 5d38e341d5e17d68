import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {serveLake, type ServedLake} from './served-lake.ts'
import {streamedText} from './streamed-text.ts'

const canary = 'canary-52ab'
const v = '/v2025-02-19'
let served: ServedLake
let checker: SanityClient
let token: string

const ask = (path: string, init: RequestInit = {}) =>
  fetch(served.url + path, {...init, headers: {...init.headers, authorization: `Bearer ${token}`}})
const putRole = (name: string, body: object) =>
  served.request('administrator', `${v}/projects/verite/roles/${name}`, {method: 'PUT', body: JSON.stringify(body)})

beforeAll(async () => {
  served = await serveLake()
  await putRole('fact-checker', {
    title: 'Fact-checker',
    grants: [
      {datasets: ['production'], filter: '_type in ["claim", "source"]', permissions: ['read']},
      {datasets: ['production'], filter: '_type == "claim" && status != "final"', permissions: ['create', 'update']},
      {filter: '_type == "note" && author == identity()', permissions: ['read', 'create', 'update']},
    ],
  })
  token = served.lake.accounts.createRobot({label: 'checker', role: 'fact-checker'}).secret
  checker = served.client('anonymous', {token, perspective: 'raw'})
  await served.client('administrator').datasets.create('vault', {aclMode: 'private'})
  await served.client('administrator', {dataset: 'vault'}).create({_id: 'c', _type: 'claim', text: canary})
  await served
    .client('administrator')
    .transaction()
    .create({_id: 'claim', _type: 'claim', text: 'Open', status: 'open', film: {_type: 'reference', _ref: 'film'}})
    .create({_id: 'settled', _type: 'claim', text: 'Settled', status: 'final'})
    .create({_id: 'drafts.claim', _type: 'claim', text: 'A draft', status: 'open'})
    .create({_id: 'film', _type: 'film', title: canary})
    .create({_id: 'drafts.film', _type: 'film', title: canary})
    .create({_id: 'theirs', _type: 'note', author: 'somebody', text: canary})
    .commit()
})
afterAll(() => served.stop())

describe('who has a role of the project’s own', () => {
  test('finds what the role is granted, drafts included, and nothing behind references', async () => {
    expect(await checker.fetch('*[]._id')).toEqual(['claim', 'drafts.claim', 'settled'])
    expect(await checker.fetch('*[_id == "claim"][0].film->title')).toBeNull()
    expect(await checker.fetch('count(*[title match "canary*"])')).toBe(0)
  })

  test.each([
    `${v}/data/query/production?query=*&perspective=drafts`,
    `${v}/data/query/vault?query=*`,
    `${v}/data/doc/production/film,drafts.film,theirs,claim`,
    `${v}/data/doc/vault/c`,
    `${v}/data/export/production`,
    `${v}/data/export/vault`,
    `${v}/data/history/production/transactions/film,claim`,
    `${v}/data/history/production/documents/film?lastRevision=true`,
    `${v}/data/references/production/documents/film/to`,
  ])('sees nothing else in %s', async (path) => {
    const response = await ask(path)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toContain(canary)
  })

  test('hears of nothing else, also not of what a document was before it was theirs', async () => {
    const path = `${v}/data/listen/production?query=*&includeResult=true&includePreviousRevision=true&includeAllVersions=true&effectFormat=mendoza`
    const stream = streamedText(await ask(path))
    await stream.until(/event: welcome[^]*?\n\n/)
    const editor = served.client('editor')
    await editor
      .patch('film')
      .set({title: `${canary} again`})
      .commit()
    await editor.createOrReplace({_id: 'turns', _type: 'claim', text: canary, status: 'open'})
    await editor.patch('claim').set({text: 'The last one'}).commit()
    const heard = await stream.until(/event: mutation[^]*"The last one"[^]*?\n\n/)
    expect(heard.split('event: mutation')).toHaveLength(3)
    expect(heard).not.toContain(`${canary} again`)
    await stream.leave()
  })

  test('writes what the role may write, judged before and after the change', async () => {
    await checker.patch('claim').set({text: 'Checked'}).commit()
    await expect(checker.patch('settled').set({text: 'x'}).commit()).rejects.toMatchObject({statusCode: 403})
    await expect(checker.patch('claim').set({status: 'final'}).commit()).rejects.toMatchObject({statusCode: 403})
    await expect(checker.create({_type: 'film', title: 'x'})).rejects.toMatchObject({statusCode: 403})
    await expect(checker.delete('film')).rejects.toMatchObject({statusCode: 403})
    await expect(checker.assets.upload('file', Buffer.from('x'))).rejects.toMatchObject({statusCode: 403})
    await checker.create({_id: 'drafts.new', _type: 'claim', status: 'open'})
    await checker.delete('drafts.new')
  })

  test('is asked for by identity() where a grant says so', async () => {
    const {id} = await checker.users.getById('me')
    await checker.create({_id: 'mine', _type: 'note', author: id})
    await expect(checker.create({_type: 'note', author: 'somebody'})).rejects.toMatchObject({statusCode: 403})
    expect(await checker.fetch('*[_type == "note"]._id')).toEqual(['mine'])
  })

  test('gets its grants for the Studio to evaluate, and no endpoint of administrators', async () => {
    const grants = await (await ask(`${v}/projects/verite/datasets/production/acl`)).json()
    expect(grants).toContainEqual({filter: '_type in ["claim", "source"]', permissions: ['read']})
    expect((await ask(`${v}/datasets/x`, {method: 'PUT', body: '{}'})).status).toBe(403)
  })

  test('has from the next request on what the role is changed to', async () => {
    expect((await putRole('temporary', {title: 'T', grants: []})).status).toBe(200)
    const {secret} = served.lake.accounts.createRobot({label: 't', role: 'temporary'})
    const client = served.client('anonymous', {token: secret})
    await expect(client.fetch('*')).rejects.toMatchObject({statusCode: 401})
    await putRole('temporary', {title: 'T', grants: [{filter: '_id == "settled"', permissions: ['read']}]})
    expect(await client.fetch('*[]._id')).toEqual(['settled'])
  })
})

describe('a role', () => {
  const remove = (name: string) =>
    served.request('administrator', `${v}/projects/verite/roles/${name}`, {method: 'DELETE'})

  test('cannot be removed while somebody has it', async () => {
    const refused = await remove('fact-checker')
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('checker')])
    await putRole('unused', {title: 'Unused', grants: []})
    expect((await remove('unused')).status).toBe(200)
  })

  test('is refused when its filter is no GROQ or its name is taken by a built-in one', async () => {
    const broken = await putRole('broken', {title: 'B', grants: [{filter: '_type ==', permissions: ['read']}]})
    expect([broken.status, await broken.text()]).toEqual([400, expect.stringContaining('GROQ')])
    expect((await putRole('administrator', {title: 'A', grants: []})).status).toBe(400)
  })

  test('must exist before anybody can have it', () => {
    expect(() => served.lake.accounts.createRobot({label: 'x', role: 'nobody-knows'})).toThrow(/fact-checker/)
  })
})
