import {execFile, spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {afterEach, beforeEach, describe, expect, it, jest} from '@jest/globals'
import {openDatabase} from '../sqlite/database.ts'
import {commandTable, run} from './run.ts'

const command = new URL('../../bin/content-lake.mjs', import.meta.url).pathname
let data: string
let server: ChildProcess | undefined

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lake-cli-'))
})
afterEach(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  server = undefined
  rmSync(data, {recursive: true})
})

/** What a command wants to be told before it looks for its lake. */
const linesThatWork: Record<string, string[]> = {
  'user role': ['--email', 'ana@example.org', '--role', 'editor'],
  'user remove': ['--email', 'ana@example.org'],
  'token revoke': ['some-id'],
  'webhook add': ['--name', 'site', '--url', 'https://example.org'],
  'webhook remove': ['some-id'],
  'webhook messages': ['some-id'],
  'webhook resend': ['some-id', '--dead'],
  'history prune': ['--days', '3'],
  export: ['new.tar.gz'],
  backup: ['new.tar.gz'],
}
/** These may begin a lake, or ask for more than a line before they look for one. */
const others = ['serve', 'restore', 'import', 'token create', 'user add', 'user password', 'sanity']

type Outcome = {code: number | string; out: string; err: string}

function lake(args: string[], env: Record<string, string> = {}, stdin = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command, ...args],
      {env: {...process.env, LAKE_DATA: data, ...env}},
      (error, out, err) => resolve({code: error?.code ?? 0, out: out.trim(), err: err.trim()}),
    )
    child.stdin?.end(stdin)
  })
}

/** Starts `serve` on a free port and resolves with its address and the lines it printed so far. */
async function serve(args: string[] = []) {
  const port = await freePort()
  server = spawn(process.execPath, [command, 'serve', '--port', String(port), ...args], {
    env: {...process.env, LAKE_DATA: data, LAKE_LOG_LEVEL: 'silent'},
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  if (server.stdout) for await (const line of createInterface(server.stdout)) if (lines.push(line) === 2) break
  return {url: `http://127.0.0.1:${port}`, port, lines}
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

describe('content-lake serve', () => {
  it('prints on its first start a link that signs the first administrator in', async () => {
    const {url, lines} = await serve()
    const link = lines.join('\n').match(/http:\S+token=\S+/)?.[0] ?? ''
    const page = await (await fetch(link.replace(/^http:\/\/[^/]+/, url))).text()
    expect(page).toContain('Sign in as Administrator')
  }, 30_000)

  it('stops with streams open, at once and without complaint, when told to', async () => {
    const {url} = await serve()
    const stream = await fetch(`${url}/v2025-02-19/data/listen/production?query=*`)
    const ended = stream.text()
    server?.kill('SIGTERM')
    expect(await once(server ?? process, 'exit')).toEqual([0, null])
    expect(await ended).toContain('event: welcome')
  }, 30_000)

  it('says in one sentence that its port is taken', async () => {
    const {port} = await serve()
    const {code, err} = await lake(['serve', '--port', String(port), '--data', join(data, 'other')])
    expect({code, err}).toEqual({
      code: 1,
      err: `Port ${port} is in use by another program: stop it, or choose another with --port.`,
    })
  }, 30_000)
})

describe('while a lake serves', () => {
  it('no other serves the same data', async () => {
    await serve()
    const {code, err} = await lake(['serve', '--port', '0'])
    expect({code, err}).toEqual({
      code: 1,
      err: expect.stringMatching(
        `Another lake serves the data in ${data} \\(process \\d+ at http.*\\): stop it, or choose another folder with --data.`,
      ),
    })
  }, 30_000)

  it('tokens can be made, used and revoked', async () => {
    const {url} = await serve()
    const made = await lake(['token', 'create', '--role', 'viewer', '--label', 'site', '--json'])
    const {id, token} = JSON.parse(made.out)
    const status = async () => {
      const headers = {authorization: `Bearer ${token}`}
      return (await fetch(`${url}/v1/users/me`, {headers})).status
    }
    expect(await status()).toBe(200)
    expect((await lake(['token', 'list'])).out).toContain(`${id}  viewer`)
    expect((await lake(['token', 'revoke', id])).code).toBe(0)
    expect(await status()).toBe(401)
  }, 30_000)

  it('people can be added, listed and given links and passwords', async () => {
    const {url} = await serve()
    const user = ['--email', 'ada@example.org', '--name', 'Ada Lovelace', '--role', 'editor']
    expect((await lake(['user', 'add', ...user])).code).toBe(0)
    expect((await lake(['user', 'list'])).out).toContain('Ada Lovelace <ada@example.org>')
    const {out: link} = await lake(['login-link', '--email', 'ada@example.org', '--origin', 'http://localhost:3333'])
    expect(new URL(link).port).toBe(new URL(url).port)
    const page = await (await fetch(url + new URL(link).pathname + new URL(link).search)).text()
    expect(page).toContain('Sign in as Ada Lovelace')
    const password = await lake(['user', 'password', '--email', 'ada@example.org'], {}, 'correct horse battery\n')
    expect(password.code).toBe(0)
    const body = new URLSearchParams({email: 'ada@example.org', password: 'correct horse battery'})
    const headers = {origin: url}
    expect((await fetch(`${url}/login`, {method: 'POST', headers, body, redirect: 'manual'})).status).toBe(303)
  }, 30_000)

  it('people change their role at once and are removed with their sessions', async () => {
    const {url} = await serve()
    const ada = ['--email', 'ada@example.org']
    await lake(['user', 'add', ...ada, '--name', 'Ada', '--role', 'viewer', '--password-stdin'], {}, 'correct horse\n')
    const body = new URLSearchParams({email: 'ada@example.org', password: 'correct horse'})
    const signedIn = await fetch(`${url}/login`, {method: 'POST', headers: {origin: url}, body, redirect: 'manual'})
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const me = async () => (await fetch(`${url}/v1/users/me`, {headers: {cookie}})).text()
    expect(await me()).toContain('"role":"viewer"')
    expect((await lake(['user', 'role', ...ada, '--role', 'editor'])).out).toBe('Ada is now editor, and was viewer')
    expect(await me()).toContain('"role":"editor"')
    expect((await lake(['user', 'remove', ...ada])).code).toBe(0)
    expect(await me()).toContain('SIO-401-ANF')
  }, 30_000)

  it('the last administrator stays', async () => {
    await serve()
    const {err} = await lake(['user', 'remove', '--email', 'admin@localhost'])
    expect(err).toBe('Administrator is the last administrator: make somebody else one first.')
  }, 30_000)

  it('datasets can be listed', async () => {
    await serve()
    expect((await lake(['dataset', 'list'])).out).toBe('production  public')
  }, 30_000)
})

describe('a mistake is one sentence that says what to do', () => {
  it.each<[string[], Record<string, string>, string]>([
    [['serve'], {LAKE_PORT: 'abc'}, 'LAKE_PORT must be a number, but is "abc". Example: LAKE_PORT=3400'],
    [['serve', '--port', '99999'], {}, 'LAKE_PORT'],
    [['serve'], {LAKE_PUBLIC_URL: 'localhost'}, 'LAKE_PUBLIC_URL must be an http or https address'],
    [['serve'], {LAKE_ALLOWED_ORIGINS: 'http://a.example/path'}, 'LAKE_ALLOWED_ORIGINS must list origins'],
    [['serve'], {LAKE_ALLOWED_ORIGINS: '*'}, 'LAKE_ALLOWED_ORIGINS must list origins'],
    [['serve'], {LAKE_ANONYMOUS_FILTER: '_type =='}, '(LAKE_ANONYMOUS_FILTER) is no GROQ condition'],
    [['serve', '--prot', '1'], {}, "Unknown option '--prot'"],
    [
      ['token', 'create', '--label', 'x'],
      {},
      '--role: is missing: administrator, editor, contributor, viewer or a role of your own',
    ],
    [['token', 'create', '--role', 'viewer'], {}, '--label: is missing'],
    [['token', 'revoke', 'r-none'], {}, 'There is no token with the id "r-none"'],
    [['login-link', '--email', 'nobody@example.org'], {}, 'There is no user with the e-mail nobody@example.org'],
    [['login-link', '--origin', 'https://evil.example'], {}, 'not among LAKE_ALLOWED_ORIGINS'],
    [['dance'], {}, 'There is no command "dance"'],
  ])('%j %j', async (args, env, message) => {
    openDatabase(join(data, 'lake.sqlite')).close()
    const complaints = jest.spyOn(console, 'error').mockReturnValue()
    expect(await run(args, {LAKE_DATA: data, ...env})).toBe(1)
    expect(complaints.mock.calls.join('\n')).toContain(message)
    complaints.mockRestore()
  })

  it.each(Object.keys(commandTable).filter((name) => !others.includes(name)))(
    '"%s" makes no lake of a mistyped folder',
    async (name) => {
      const complaints = jest.spyOn(console, 'error').mockReturnValue()
      const needed = linesThatWork[name] ?? []
      expect(await run([...name.split(' '), ...needed, '--data', join(data, 'typo')], {})).toBe(1)
      expect(complaints.mock.calls.join('\n')).toContain(`There is no lake in ${join(data, 'typo')}`)
      expect(existsSync(join(data, 'typo'))).toBe(false)
      complaints.mockRestore()
    },
  )

  it('and no stack', async () => {
    const {code, err} = await lake(['serve', '--port', 'abc'])
    expect({code, lines: err.split('\n').length}).toEqual({code: 1, lines: 1})
  }, 30_000)
})

describe('help', () => {
  const commands = Object.keys(commandTable)

  it('names every command', async () => {
    const {code, out} = await lake(['--help'])
    expect(code).toBe(0)
    for (const name of commands) expect(out).toContain(name)
  }, 30_000)

  it.each(commands)('tells what "%s" takes', async (name) => {
    const lines = jest.spyOn(console, 'log').mockReturnValue()
    expect(await run([...name.split(' '), '--help'], {LAKE_DATA: data})).toBe(0)
    expect(lines.mock.calls.join('\n')).toContain(`Usage: content-lake ${name}`)
    lines.mockRestore()
  })
})

it('the README lists every command with what it takes and does', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const rows = readme.match(/^\| `content-lake .*$/gm)?.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  const commands = await Promise.all(Object.values(commandTable).map((load) => load()))
  expect(rows?.map(([, line, summary]) => [line?.replaceAll('\\|', '|'), summary])).toEqual(
    commands.map(({name, usage, summary}) => [`\`${`content-lake ${name} ${usage}`.trim()}\``, summary]),
  )
})
