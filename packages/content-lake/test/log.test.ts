import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from '@jest/globals'
import {lakeCommand, serveCommand} from './lake-command.ts'

it('the log is a line of JSON for each request, without tokens, passwords, links, queries or content', async () => {
  const data = mkdtempSync(join(tmpdir(), 'lake-log-'))
  const {out: token} = await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'log'])
  const served = await serveCommand(data, {LAKE_LOG_LEVEL: 'debug'})
  let log = ''
  served.process.stdout?.on('data', (chunk) => (log += String(chunk)))
  const secrets = [
    token,
    'hidden-query',
    'hidden-title',
    'hidden-password',
    'hidden-link',
    'hidden-bearer',
    'hidden-cookie',
  ]
  const bearer = {authorization: `Bearer ${token}`}
  const ask = async (path: string, init: RequestInit) => void (await (await fetch(served.url + path, init)).text())
  await ask('/v1/data/query/production?query=*[_type=="hidden-query"]', {
    headers: {...bearer, cookie: 'a=hidden-cookie'},
  })
  await ask('/v1/data/query/production?query=hidden-query(', {headers: bearer})
  const body = JSON.stringify({mutations: [{create: {_type: 'note', title: 'hidden-title'}}]})
  await ask('/v1/data/mutate/production', {method: 'POST', headers: bearer, body})
  await ask('/v1/data/mutate/production', {method: 'POST', headers: bearer, body: '{"hidden-title'})
  await ask('/v1/users/me', {headers: {authorization: 'Bearer hidden-bearer'}})
  await ask('/login?token=hidden-link', {})
  const form = new URLSearchParams({email: 'a@b.example', password: 'hidden-password'})
  await ask('/login', {method: 'POST', headers: {origin: served.url}, body: form})
  await served.kill('SIGTERM')
  rmSync(data, {recursive: true})

  const lines = log.split('\n').flatMap((line): unknown[] => (line.startsWith('{') ? [JSON.parse(line)] : []))
  expect(lines.filter((line) => typeof line === 'object' && line !== null && 'path' in line)).toHaveLength(7)
  expect(lines).toContainEqual(
    expect.objectContaining({method: 'GET', path: '/v1/users/me', status: 401, requestId: expect.any(String)}),
  )
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([])
}, 60_000)
