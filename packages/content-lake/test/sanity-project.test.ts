import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {sanityCli, type SanityCli} from './sanity-cli.ts'

let cli: SanityCli
const sanity = (...args: string[]) => cli.sanity(...args)
const ask = (...args: Parameters<SanityCli['lake']['ask']>) => cli.lake.ask(...args)

// Each command is a process of its own.
jest.setTimeout(600_000)
beforeAll(async () => {
  cli = await sanityCli()
})
afterAll(() => cli.close())

describe("Sanity's own command line", () => {
  test('lists the project, its people, and the origins that browsers may call from', async () => {
    const {accounts} = cli.lake.lake
    await accounts.addUser({email: 'editor@example.org', displayName: 'An Editor', role: 'editor'})
    const [projects, people, origins] = await Promise.all([
      sanity('projects', 'list'),
      sanity('users', 'list', '--no-robots'),
      sanity('cors', 'list'),
    ])
    expect(projects).toMatch(new RegExp(`verite.*${new Date().toISOString().slice(0, 7)}`))
    expect(people).toMatch(/An Editor.*Editor/)
    expect(people).not.toContain('administrator')
    expect(origins).toContain('http://localhost:3000')
  })

  test('makes, lists and revokes tokens', async () => {
    const made = await sanity('tokens', 'create', 'ci', '--role', 'viewer', '--json')
    const {id, token} = JSON.parse(made.slice(made.indexOf('{'), made.lastIndexOf('}') + 1))
    expect(await (await ask('/v1/users/me', {token})).json()).toMatchObject({role: 'viewer', name: 'ci'})
    expect(await sanity('tokens', 'list')).toContain(id)
    await sanity('tokens', 'delete', id, '--yes')
    expect((await ask('/v1/users/me', {token})).status).toBe(401)
  })

  test('gives a token another secret', async () => {
    const {secret} = cli.lake.lake.accounts.createRobot({label: 'turning', role: 'viewer'})
    const rotated = await sanity('tokens', 'rotate', '--token', secret)
    expect(rotated).toMatch(/lake-robot-/)
    expect((await ask('/v1/users/me', {token: secret})).status).toBe(401)
  })

  test('lists webhooks, what became of their messages, and deletes them', async () => {
    const hook = {name: 'site', url: 'http://127.0.0.1:9/hook', dataset: 'production', rule: {on: ['create']}}
    const headers = {'content-type': 'application/json'}
    await ask('/v2025-02-19/hooks/projects/verite', {method: 'POST', headers, body: JSON.stringify(hook)})
    const create = {_id: 'told', _type: 'film', title: 'Told'}
    const body = JSON.stringify({mutations: [{create}]})
    await ask('/v2025-02-19/data/mutate/production', {method: 'POST', headers, body})
    const [listed, logged] = await Promise.all([sanity('hooks', 'list'), sanity('hooks', 'logs', 'site', '--detailed')])
    expect(listed).toContain('http://127.0.0.1:9/hook')
    expect(logged).toMatch(/Status: failure[^]*'Told'/)
    await sanity('hooks', 'delete', 'site')
    expect(await (await ask('/v2025-02-19/hooks/projects/verite')).json()).toEqual([])
  })

  test('asks the API for whatever it is told to', async () => {
    expect(await sanity('api', '/users/me')).toMatch(/"role": "administrator"/)
  })

  test.each([
    [['cors', 'add', 'https://a.example', '--no-credentials'], /LAKE_ALLOWED_ORIGINS/],
    [['cors', 'delete', 'http://localhost:3000'], /LAKE_ALLOWED_ORIGINS/],
    [['backups', 'list', 'production'], /content-lake backup/],
  ])('%j says plainly that the lake does not do it, and what to do instead', async (args, remedy) => {
    await expect(sanity(...args)).rejects.toThrow(remedy)
  })
})
