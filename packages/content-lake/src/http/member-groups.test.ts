import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {serveLake, type Caller, type ServedLake} from '../../test/served-lake.ts'

let served: ServedLake
let carla: string
beforeAll(async () => {
  served = await serveLake()
  const {accounts} = served.lake
  const add = (displayName: string, role: string) =>
    accounts.addUser({email: `${displayName}@film.example`, displayName, role})
  carla = (await add('carla', 'contributor')).id
  await add('edda', 'editor')
})
afterAll(() => served.stop())

async function ask(caller: Caller, query: string) {
  const path = `/v2025-02-19/data/query/production?${new URLSearchParams({query})}`
  const {result} = JSON.parse(await (await served.request(caller, path)).text())
  return result
}

test('members learn who may do what, as the Studio asks before it offers somebody to be mentioned', async () => {
  const groups = await ask('viewer', '*[_type == "system.group"]{members, grants}')
  expect(groups).toContainEqual({
    members: [carla],
    grants: [
      {filter: '_id in path("**")', permissions: ['read', 'history']},
      ...['drafts.**', 'versions.**'].map((path) => ({
        filter: `_id in path("${path}")`,
        permissions: expect.arrayContaining(['create']),
      })),
    ],
  })
})

test('each group says which role it is', async () => {
  const groups = await ask('editor', "*[_type == 'system.group']")
  expect(groups).toContainEqual(expect.objectContaining({_id: '_.groups.editor', _type: 'system.group'}))
})

test('the public learns of no members, and any other question is one about documents', async () => {
  expect(await ask('anonymous', '*[_type == "system.group"]{members, grants}')).toEqual([])
  expect(await ask('editor', 'count(*[_type == "system.group"])')).toBe(0)
})
