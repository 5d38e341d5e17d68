import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, describe, expect, it, jest} from '@jest/globals'
import {openDatabase} from '../sqlite/database.ts'
import type {Accounts, User} from './accounts.ts'
import {sqliteAccounts} from './sqlite-accounts.ts'

// Hashing a password is slow on purpose, and slower on a busy machine.
jest.setTimeout(60_000)

let folder: string
let database: DatabaseSync
let accounts: Accounts
let ada: User

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accounts-'))
  database = openDatabase(join(folder, 'lake.sqlite'))
  accounts = sqliteAccounts(database)
  ada = await accounts.addUser({email: 'ada@example.org', displayName: 'Ada', role: 'editor'})
})

afterEach(() => {
  jest.useRealTimers()
  database.close()
  rmSync(folder, {recursive: true})
})

const days = (count: number) => count * 24 * 60 * 60 * 1000

describe('a password', () => {
  beforeEach(() => accounts.setPassword(ada.id, 'correct horse'))

  it('is right for its owner, however they write their address', async () => {
    await expect(accounts.verifyPassword(' ADA@example.org', 'correct horse')).resolves.toEqual(ada)
  })

  it.each([
    ['wrong', 'ada@example.org', 'correct horsf'],
    ['empty', 'ada@example.org', ''],
    ['somebody else’s', 'nobody@example.org', 'correct horse'],
  ])('that is %s lets nobody in', async (_what, email, password) => {
    await expect(accounts.verifyPassword(email, password)).resolves.toBeUndefined()
  })

  it('lets nobody in where none was set', async () => {
    await accounts.addUser({email: 'bo@example.org', displayName: 'Bo', role: 'viewer'})
    await expect(accounts.verifyPassword('bo@example.org', '')).resolves.toBeUndefined()
  })

  it('that is new ends the sessions that were begun with the old one', async () => {
    const {secret} = accounts.startSession(ada.id)
    await accounts.setPassword(ada.id, 'battery staple')
    expect(accounts.identify(secret)).toBeUndefined()
    await expect(accounts.verifyPassword('ada@example.org', 'correct horse')).resolves.toBeUndefined()
    await expect(accounts.verifyPassword('ada@example.org', 'battery staple')).resolves.toEqual(ada)
  })
})

describe('a session', () => {
  it('is its user until it is ended', () => {
    const session = accounts.startSession(ada.id)
    expect(accounts.identify(session.secret)).toMatchObject({kind: 'user', id: ada.id, role: 'editor'})
    accounts.endSession(session.id)
    expect(accounts.identify(session.secret)).toBeUndefined()
    expect(accounts.hasSession(session.id)).toBe(false)
  })

  it('ends by itself after thirty days', () => {
    const session = accounts.startSession(ada.id)
    jest.useFakeTimers({now: Date.now() + days(29)})
    expect(accounts.hasSession(session.id)).toBe(true)
    jest.setSystemTime(Date.now() + days(2))
    expect(accounts.identify(session.secret)).toBeUndefined()
    expect(accounts.hasSession(session.id)).toBe(false)
  })
})

describe('a robot’s token', () => {
  it('is that robot until it is revoked', () => {
    const {id, secret} = accounts.createRobot({label: 'site', role: 'viewer'})
    expect(accounts.identify(secret)).toEqual({kind: 'robot', id, label: 'site', role: 'viewer'})
    expect(accounts.revokeRobot(id)).toBe(true)
    expect(accounts.identify(secret)).toBeUndefined()
    expect(accounts.revokeRobot(id)).toBe(false)
  })
})

describe('a login link', () => {
  it('works once, and looking at it does not use it up', () => {
    const {secret} = accounts.mintOneTime('link', ada.id)
    expect(accounts.peekOneTime('link', secret)).toEqual(ada)
    expect(accounts.takeOneTime('link', secret)).toEqual(ada)
    expect(accounts.takeOneTime('link', secret)).toBeUndefined()
    expect(accounts.peekOneTime('link', secret)).toBeUndefined()
  })

  it('does not work for anything else', () => {
    const {secret} = accounts.mintOneTime('link', ada.id)
    expect(accounts.takeOneTime('exchange', secret)).toBeUndefined()
    expect(accounts.identify(secret)).toBeUndefined()
  })

  it('expires after an hour', () => {
    const {secret} = accounts.mintOneTime('link', ada.id)
    jest.useFakeTimers({now: Date.now() + 61 * 60 * 1000})
    expect(accounts.takeOneTime('link', secret)).toBeUndefined()
  })
})

it('no secret and no password is in the file', async () => {
  await accounts.setPassword(ada.id, 'correct horse')
  const secrets = [
    accounts.startSession(ada.id).secret,
    accounts.createRobot({label: 'site', role: 'viewer'}).secret,
    accounts.mintOneTime('link', ada.id).secret,
    'correct horse',
  ]
  database.exec('pragma wal_checkpoint(truncate)')
  const file = readFileSync(join(folder, 'lake.sqlite'), 'latin1')
  for (const secret of secrets) expect(file).not.toContain(secret)
})

it('an e-mail address belongs to one user', async () => {
  const again = accounts.addUser({email: 'Ada@Example.org', displayName: 'Ada II', role: 'viewer'})
  await expect(again).rejects.toThrow('Ada@Example.org')
})

it('what the Studio remembers is kept per user', async () => {
  const bo = await accounts.addUser({email: 'bo@example.org', displayName: 'Bo', role: 'viewer'})
  accounts.setKeyValue(ada.id, 'layout', {wide: true})
  accounts.setKeyValue(ada.id, 'layout', {wide: false})
  expect(accounts.keyValues(ada.id, ['layout', 'other'])).toMatchObject([{key: 'layout', value: {wide: false}}])
  expect(accounts.keyValues(bo.id, ['layout'])).toEqual([])
})
